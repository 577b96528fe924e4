import { expect, type Page } from 'playwright/test';

/** What is on the clipboard. */
export function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Notes, from the next page on, what is handled while a `ClipboardItem` is written. */
export async function noteWrites(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { write } = Clipboard.prototype;
    Clipboard.prototype.write = function (items) {
      const handled: unknown = Reflect.get(window, 'event');
      if (items.every((item) => item instanceof ClipboardItem) && handled instanceof Event)
        document.documentElement.dataset.writtenIn = handled.type;
      return write.call(this, items);
    };
  });
}

/** Something was written while a click was handled: Safari refuses whatever comes later. */
export async function expectWrittenInClick(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-written-in', 'click');
}
