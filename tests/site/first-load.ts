import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright/test';

/** What a first visit downloads before anything is touched, in bytes. */
export interface FirstLoad {
  /** Page, styles, scripts and data together, compressed. */
  all: number;
  /** Scripts alone, compressed. */
  scripts: number;
  /** As they are: font files are compressed already. */
  fonts: number;
}

/**
 * Opens a page and weighs what the browser asked for. Compressed means gzip at zlib's default level,
 * which every static host does without being told to; Brotli is smaller.
 */
export async function firstLoad(page: Page, address: string): Promise<FirstLoad> {
  const load: FirstLoad = { all: 0, scripts: 0, fonts: 0 };
  const weighed: Promise<void>[] = [];
  page.on('response', (response) => {
    if (response.url().startsWith('data:')) return;
    const type = response.request().resourceType();
    if (type === 'image') return;
    weighed.push(
      response.body().then((body) => {
        if (type === 'font') {
          load.fonts += body.length;
          return;
        }
        const size = gzipSync(body).length;
        load.all += size;
        if (type === 'script') load.scripts += size;
      }),
    );
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await Promise.all(weighed);
  return load;
}
