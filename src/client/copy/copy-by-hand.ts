import { failureWords } from '../hand-over/failure-words.ts';
import { clientWords } from '../words.ts';
import { showForCopyingByHand } from './by-hand-dialog.ts';
import { NotText } from './text-of.ts';

/**
 * Shows a text that is not on the clipboard for copying by hand.
 *
 * @returns what to tell the visitor, also where there is no such text.
 */
export async function copyByHand(
  text: Promise<string>,
  what: string,
  download: HTMLElement | null,
): Promise<string> {
  const say = clientWords('agent');
  try {
    showForCopyingByHand(await text, what, download);
    return say.byHand;
  } catch (error) {
    return error instanceof NotText ? say.notText : failureWords(error);
  }
}
