import { messageOf } from '../diagnostics/message-of.ts';
import { printable } from '../diagnostics/printable.ts';
import { difference } from './difference.ts';
import { fixText } from './fix-file.ts';
import type { CheckedFile } from './read-targets.ts';
import { writeFixed } from './write-fixed.ts';

/**
 * Mends what is safe to mend in files: shows the difference, then writes it.
 *
 * @param show prints to the reader.
 * @returns the number of files that were written.
 */
export async function applyFixes(
  files: readonly CheckedFile[],
  show: (text: string) => void,
): Promise<number> {
  let written = 0;
  for (const { path, bytes } of files) {
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const { text: after, fixed } = fixText(before);
    if (after === before) continue;
    const shown = difference(path, before, after);
    if (shown === undefined) {
      show(`${printable(path)} stays as it is: there are too many differences to show.`);
      continue;
    }
    show(shown);
    try {
      await writeFixed(path, bytes, after);
      written += 1;
      show(`Mended ${printable(path)}: ${fixed.join(', ')}\n`);
    } catch (error) {
      show(`${printable(path)} stays as it is: ${printable(messageOf(error))}.`);
    }
  }
  return written;
}
