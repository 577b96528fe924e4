// npm run bench -- bounds: how long the worst files take.

import { findTextBreach } from '../../src/agent/body/bounds.ts';
import { maximumFileSize } from '../../src/agent/text/decode.ts';
import processFiles from '../../src/integrations/process-file.ts';
import { type Family, hostileFamilies } from './hostile-families.ts';

interface Measured {
  name: string;
  /** Milliseconds to read and render the file. */
  time: number;
  /** Bytes of the file. */
  size: number;
  /** The bound that it crosses; empty where it is rendered. */
  code: string;
}

/**
 * Prints how long each hostile family takes at its worst: at the largest size that a file may have, and
 * at the largest size that the parser still gets to see.
 */
export function benchBounds(): void {
  measure('warm-up', '# a\n\n- b <b>c</b>\n\n```js\nd\n```\n');
  const worst = Object.entries(hostileFamilies).map(([name, family]) => {
    const sizes = new Set([maximumFileSize, largestParsed(family)]);
    const all = [...sizes].map((size) => measure(name, family(size)));
    return all.reduce((slowest, each) => (each.time > slowest.time ? each : slowest));
  });
  worst.sort((a, b) => b.time - a.time);
  for (const { name, time, size, code } of worst) {
    const columns = [
      `${time.toFixed(0)} ms`.padStart(8),
      `${(size / 1024).toFixed(0)} KiB`.padStart(8),
    ];
    console.log(`${columns.join('')}  ${name}${code === '' ? '' : ` (${code})`}`);
  }
}

function measure(name: string, text: string): Measured {
  const bytes = Buffer.from(text);
  const started = performance.now();
  const [file] = processFiles([{ path: 'a.md', bytes }]);
  const time = performance.now() - started;
  const breach = file?.diagnostics.find(({ code }) => /-bound$|^file-/.test(code));
  return { name, time, size: bytes.length, code: breach?.code ?? '' };
}

function largestParsed(family: Family): number {
  let [parsed, refused] = [0, maximumFileSize + 1];
  while (refused - parsed > 1_000) {
    const middle = Math.floor((parsed + refused) / 2);
    if (findTextBreach(family(middle)) === undefined) parsed = middle;
    else refused = middle;
  }
  return parsed;
}

if (import.meta.main) benchBounds();
