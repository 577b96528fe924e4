import type { Page } from 'playwright/test';

/** What the browser itself noted while a page appeared and was scrolled to its end. */
export interface Paints {
  /** Every shift that the visitor did not cause: how much, and what moved. */
  shifts: string[];
  /** What was the largest paint: the start of its text, or the address of its picture. */
  largest: { text: string } | { picture: string } | undefined;
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
}

interface LargestContentfulPaint extends PerformanceEntry {
  url: string;
  element: Element | null;
}

/** Reads the performance entries of the page that has been loaded. */
export async function paintsOf(page: Page): Promise<Paints> {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await document.fonts.ready;
    await frame();
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' });
      await frame();
      await frame();
    }
  });
  return page.evaluate(async () => {
    const entries = (type: string): Promise<PerformanceEntryList> =>
      new Promise((done) => {
        const observer = new PerformanceObserver((list) => done(list.getEntries()));
        observer.observe({ type, buffered: true });
        // Where there is no entry, the observer is never called.
        requestAnimationFrame(() => setTimeout(() => done(observer.takeRecords())));
      });
    const isShift = (entry: PerformanceEntry): entry is LayoutShift => 'sources' in entry;
    const isPaint = (entry: PerformanceEntry): entry is LargestContentfulPaint => 'url' in entry;
    const name = (node: Node | null | undefined) =>
      node instanceof Element
        ? node.outerHTML.slice(0, 80)
        : (node?.textContent ?? '').slice(0, 80);
    const shifts = (await entries('layout-shift'))
      .filter(isShift)
      .filter(({ value, hadRecentInput }) => value > 0 && !hadRecentInput)
      .map(({ value, sources }) => `${value}: ${name(sources[0]?.node)}`);
    const paint = (await entries('largest-contentful-paint')).filter(isPaint).at(-1);
    if (!paint) return { shifts, largest: undefined };
    const { url, element } = paint;
    return {
      shifts,
      largest:
        url === '' ? { text: (element?.textContent ?? '').trim().slice(0, 80) } : { picture: url },
    };
  });
}
