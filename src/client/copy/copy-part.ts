import { loadHandingOver } from '../hand-over/load-handing-over.ts';
import type { Told } from '../hand-over/tell.ts';
import { clientWords } from '../words.ts';
import { copyText } from './copy-text.ts';
import type { Part } from './part-of-file.ts';

/**
 * Puts a part of a file on the clipboard, and says whether the file was compared. It must be called
 * while a click is handled.
 *
 * @param holder what of the page names the file.
 * @param what the part is, for people.
 */
export async function copyPart(holder: HTMLElement, part: Part, what: string): Promise<Told> {
  // A clipboard takes the promise of a text, so what loads and compares it may come later as well.
  const found = loadHandingOver().then(({ partOfFile }) => partOfFile(holder, part));
  const text = found.then(({ text }) => text);
  const told = await copyText(text, what, holder.querySelector<HTMLElement>('a[download]'));
  if (!told.isDone || !(await found).verified) return told;
  return { ...told, words: `${told.words} ${clientWords('agent').verified}` };
}
