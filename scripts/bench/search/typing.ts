import type { Page } from 'playwright';
import { paintingOf } from '../painting.ts';

/**
 * Presses a key.
 *
 * @param typed what then stands in the field.
 * @returns milliseconds from the key to the end of the frame that shows the results.
 */
export type Press = (letter: string, typed: string) => Promise<number>;

/** Types into the open search dialog of a page, and watches what it draws. */
export async function watchTyping(page: Page): Promise<Press> {
  const painting = await paintingOf(page);
  const watch = await page.evaluateHandle((painted) => {
    const dialog = document.querySelector('dialog.search[open]');
    const field = dialog?.querySelector('input');
    if (!dialog || !field) throw new Error('The search dialog is not open.');
    let pressed: number | undefined;
    let taken = new Map<string, number>();
    let heard = (): void => undefined;
    // A letter that keyboards have no key for is input without one.
    const press = ({ timeStamp }: Event): void => {
      pressed ??= timeStamp;
    };
    field.addEventListener('keydown', press, { capture: true });
    field.addEventListener('input', press, { capture: true });
    const observer = new MutationObserver(async () => {
      const list = dialog.querySelector<HTMLElement>('ol[data-results]');
      if (pressed === undefined || list?.dataset.answers !== field.value) return;
      const [query, from] = [field.value, pressed];
      pressed = undefined;
      await painted();
      taken.set(query, performance.now() - from);
      heard();
    });
    observer.observe(dialog, { attributes: true, childList: true, subtree: true });
    return {
      begin(): void {
        pressed = undefined;
        taken = new Map();
      },
      drawn(query: string): Promise<number> {
        return new Promise((resolve, reject) => {
          const patience = setTimeout(() => reject(new Error(`No answer to “${query}”.`)), 30_000);
          heard = () => {
            const time = taken.get(query);
            if (time === undefined) return;
            clearTimeout(patience);
            resolve(time);
          };
          heard();
        });
      },
    };
  }, painting);
  return async (letter, typed) => {
    await watch.evaluate((watching) => watching.begin());
    await page.keyboard.type(letter);
    return watch.evaluate((watching, query) => watching.drawn(query), typed);
  };
}
