import { fill } from '../../i18n/fill.ts';
import { clientWords } from '../words.ts';
import { writeToClipboard } from './clipboard.ts';
import { showForCopyingByHand } from './manual-copy.ts';

/** What became of copying. */
export interface CopyResult {
  /** What to tell the visitor. */
  words: string;
  /** Whether the text is on the clipboard. */
  isCopied: boolean;
}

/**
 * Puts a text on the clipboard; where that cannot be, shows it for copying by hand. It must be called
 * while a click is handled.
 *
 * @param what the text is, for people.
 * @param download the page's own download link for it.
 */
export async function copyText(
  text: Promise<string>,
  what: string,
  download: Element | null,
): Promise<CopyResult> {
  const say = clientWords('agent');
  try {
    await writeToClipboard(text);
    return { words: fill(say.copied, { what }), isCopied: true };
  } catch {
    return text.then(
      (found) => {
        showForCopyingByHand(found, what, download);
        return { words: say.byHand, isCopied: false };
      },
      () => ({ words: say.notLoaded, isCopied: false }),
    );
  }
}
