import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'astro';
import type { Page } from 'playwright';
import { main } from '../../src/cli/main.ts';
import { launchBrowser } from '../launch-browser.ts';
import { paintingOf } from './painting.ts';

const changes = 40;
const widths = [1280, 390];

/** Builds a folder, and prints how long a change of facet takes until its list is painted. */
export async function benchFacets(folder: string): Promise<void> {
  const out = mkdtempSync(join(tmpdir(), 'vitrine-bench-'));
  if ((await main(['build', folder, '--out', out])) !== 0) throw new Error('The build failed.');
  const server = await preview({
    root: process.cwd(),
    outDir: out,
    logLevel: 'error',
    server: { port: 4399 },
  });
  const browser = await launchBrowser();
  try {
    for (const width of widths) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await page.goto(`http://localhost:${server.port}/`, { waitUntil: 'networkidle' });
      const times = await changeFacets(page);
      const at = (share: number): string =>
        `${(times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(0)} ms`;
      console.log(
        `${width} px: median ${at(0.5)}, 95th percentile ${at(0.95)}, longest ${at(0.999)}`,
      );
      await page.close();
    }
  } finally {
    await browser.close();
    await server.stop();
    rmSync(out, { recursive: true, force: true });
  }
}

/** Milliseconds from a click to the end of the frame that shows its result, shortest first. */
async function changeFacets(page: Page): Promise<number[]> {
  const filters = page.locator('[data-filters]');
  if (await filters.isVisible()) await filters.click();
  // The first change also loads what the list is filtered by.
  await page.locator('.facets input[type="checkbox"]').first().click();
  await page.waitForLoadState('networkidle');
  const given = { count: changes, painted: await paintingOf(page) };
  return page.evaluate(async ({ count, painted }) => {
    const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));
    const taken: number[] = [];
    for (let change = 0; change < count; change += 1) {
      const boxes = [...document.querySelectorAll<HTMLElement>('.facets input[type="checkbox"]')];
      const visible = boxes.filter((box) => box.checkVisibility() && !box.hasAttribute('disabled'));
      await pause(200);
      const started = performance.now();
      visible[(change * 7) % visible.length]?.click();
      await painted();
      taken.push(performance.now() - started);
      if (change % 3 < 2) continue;
      await pause(200);
      document.querySelector<HTMLElement>('[data-clear]')?.click();
    }
    return taken.sort((a, b) => a - b);
  }, given);
}
