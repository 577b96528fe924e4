import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'vitest';
import type { Example, Kind } from '../../src/diagnostics/kinds/kind.ts';
import { kinds } from '../../src/diagnostics/kinds/kinds.ts';
import { temporaryFolder } from '../build/vitrine.ts';
import { checkFolder } from './check-folder.ts';

// The check draws nothing.
const onlyInBuilds = ['diagram-broken'];

const table: [string, Kind][] = Object.entries(kinds);
const examples = table.flatMap(([code, { example }]): [string, Example][] => {
  return typeof example === 'string' || onlyInBuilds.includes(code) ? [] : [[code, example]];
});
const cwd = temporaryFolder();

test.concurrent.for(examples)(
  '%s: the example in its documentation gives it',
  async (entry, context) => {
    const [code, { files, at }] = entry;
    const folder = join(cwd, code);
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const { findings } = await checkFolder(folder, cwd);
    const places = findings
      .filter((finding) => finding.endsWith(` ${code}`))
      .map((finding) => finding.replace(/:\d+ .*/, ''));
    context.expect(places, findings.join('\n')).toContain(at);
  },
);
