import { oneLine } from '../render/one-line.ts';

/**
 * A text of an agent file as Markdown that shows it as it is, on one line: no markup, link or HTML
 * comes of it, wherever in a line it stands.
 *
 * @param length most UTF-16 units of the text, before what is put in to escape it.
 */
export function markdownText(text: string, length: number): string {
  return oneLine(text, length)
    .replace(/[\\`*_[\]<&~#]/g, '\\$&')
    .replace(/^(\d*)([-+=>.)])/, '$1\\$2');
}

/**
 * A file as a block of Markdown from which nothing in it can escape: its fence is longer than any in
 * the file.
 *
 * @param language what the block is highlighted as.
 */
export function fencedFile(bytes: Uint8Array, language: string): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // One character a byte: enough to find backticks, in half the memory.
  const runs = file.toString('latin1').match(/`{3,}/g) ?? [];
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  const ended = /(?:^|[\r\n])$/.test(String.fromCharCode(...file.subarray(-1)));
  return Buffer.concat([
    Buffer.from(`${fence}${language}\n`),
    file,
    Buffer.from(`${ended ? '' : '\n'}${fence}\n`),
  ]);
}
