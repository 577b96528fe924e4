import { fill } from '../../i18n/fill.ts';
import { loadHandingOver } from '../hand-over/load-handing-over.ts';
import type { Told } from '../hand-over/tell.ts';
import { clientWords } from '../words.ts';
import { writeToClipboard } from './clipboard.ts';

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
  download: HTMLElement | null,
): Promise<Told> {
  const say = clientWords('agent');
  try {
    await writeToClipboard(text);
    return { words: fill(say.copied, { what }), isDone: true };
  } catch {
    const words = await loadHandingOver().then(
      ({ copyByHand }) => copyByHand(text, what, download),
      () => say.notLoaded,
    );
    return { words, isDone: false };
  }
}
