import { clientWords } from '../words.ts';
import { failureWords } from './failure-words.ts';
import { showForCopyingByHand } from './manual-copy.ts';

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
  try {
    showForCopyingByHand(await text, what, download);
    return clientWords('agent').byHand;
  } catch (error) {
    return failureWords(error);
  }
}
