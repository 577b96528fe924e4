import { loadFileOf } from '../hand-over/load-file-of.ts';
import { sliceLines } from './slice-lines.ts';
import { textOf } from './text-of.ts';

/** What of a file is wanted: its lines `first-last`, its prompt, or the whole. */
export type Part = { lines: string } | 'prompt' | 'file';

/**
 * Loads a part of the file that an element names, as it stands there.
 *
 * @throws as `loadFileOf` and `textOf` do.
 */
export async function partOfFile(
  holder: HTMLElement,
  part: Part,
): Promise<{ text: string; verified: boolean }> {
  const { bytes, verified } = await loadFileOf(holder);
  const start = part === 'prompt' ? Number(holder.dataset.promptOffset) : 0;
  const text = textOf(bytes.subarray(start));
  return { text: typeof part === 'object' ? sliceLines(text, part.lines) : text, verified };
}
