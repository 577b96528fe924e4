import type { Page } from 'playwright';
import type { Query } from './queries.ts';
import { type Answers, resultsSeen } from './reciprocal-rank.ts';

/** Opens the search dialog with its key. */
export async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('dialog.search[open]').getByRole('textbox').waitFor();
}

/**
 * Puts queries into the search dialog, one after the other, and reads what it shows; where none of
 * that is wanted, what it shows when it is asked for more.
 *
 * @throws if the dialog does not answer one within half a minute.
 */
export async function askDialog(page: Page, queries: readonly Query[]): Promise<Answers> {
  const asked = Map.groupBy(queries, ({ text }) => text);
  const shown = await page.evaluate(
    async ({ asked, most }) => {
      const dialog = document.querySelector('dialog.search[open]');
      const field = dialog?.querySelector('input');
      const list = dialog?.querySelector<HTMLElement>('ol[data-results]');
      const more = dialog?.querySelector<HTMLElement>('.search-more button');
      if (!dialog || !field || !list || !more) throw new Error('The search dialog is not open.');
      const until = (what: string, holds: () => boolean): Promise<void> =>
        new Promise((resolve, reject) => {
          const look = (): void => {
            if (!holds()) return;
            observer.disconnect();
            clearTimeout(patience);
            resolve();
          };
          const observer = new MutationObserver(look);
          const patience = setTimeout(() => reject(new Error(`No ${what}.`)), 30_000);
          observer.observe(dialog, { attributes: true, childList: true, subtree: true });
          look();
        });
      const read = (): string[] =>
        [...list.querySelectorAll<HTMLElement>('li.result')].map(
          (item) => item.dataset.agent ?? '',
        );
      const shown: [string, string[]][] = [];
      for (const { text, wanted } of asked) {
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await until(`answer to “${text}”`, () => list.dataset.answers === field.value);
        let slugs = read();
        while (
          slugs.length < most &&
          !more.hidden &&
          !wanted.every((set) => set.some((slug) => slugs.includes(slug)))
        ) {
          more.click();
          await until(`more answers to “${text}”`, () => list.childElementCount > slugs.length);
          slugs = read();
        }
        shown.push([text, slugs]);
      }
      return shown;
    },
    {
      asked: [...asked].map(([text, same]) => ({
        text,
        wanted: same.map(({ wanted }) => [...wanted]),
      })),
      most: resultsSeen,
    },
  );
  return new Map(shown);
}
