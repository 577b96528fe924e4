import type { Example } from '../../src/diagnostics/kinds/kind.ts';
import { printable } from '../../src/diagnostics/printable.ts';

const widest = 100;
const most = 12;

/** The files of an example as Markdown: a code block each, with what has no shape made visible. */
export function exampleBlock({ files, at }: Example): string {
  const blocks = Object.entries(files).map(([path, content]) => {
    return `\`${path}\`\n\n${fenced(textOf(content))}`;
  });
  return [`For example, reported at \`${at}\`:`, ...blocks].join('\n\n');
}

// Latin-1 shows a byte that is not UTF-8 as the letter that its author saw.
function textOf(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder('latin1').decode(content);
}

function fenced(text: string): string {
  const lines = text.replace(/\n$/, '').split('\n').map(shown);
  const cut = lines.length > most ? [...lines.slice(0, most), '…'] : lines;
  const longest = Math.max(2, ...cut.map((line) => /^ *(`*)/.exec(line)?.[1]?.length ?? 0));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, ...cut, fence].join('\n');
}

function shown(line: string): string {
  const text = printable(line);
  return text.length > widest ? `${text.slice(0, widest)}… (${line.length} characters)` : text;
}
