import type { Page } from 'playwright/test';

/**
 * Watches what moves on a page by itself, from the next page on.
 *
 * @returns tells what did so far on the page that is shown.
 */
export async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => Object.getOwnPropertyDescriptor(window, 'shifts')?.value);
}
