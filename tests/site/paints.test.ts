import type { Page } from 'playwright/test';
import { expect, test } from '../e2e/watched.ts';
import { paintsOf } from './paints.ts';
import { addressOf, sites } from './sites.ts';

/** A phone on a mobile network, as Lighthouse has it. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
}

for (const path of ['', 'agents/backend-expert/', 'agents/system-designer/']) {
  for (const width of [390, 1280]) {
    for (const speed of ['fast', 'slow'] as const) {
      test(`/${path} paints text first and nothing moves, at ${width} px on a ${speed} network`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 844 });
        if (speed === 'slow') await slowDown(page);
        await page.goto(addressOf(sites.own, path));
        const { shifts, largest } = await paintsOf(page);
        expect(shifts).toEqual([]);
        expect(largest).toEqual({ text: expect.stringMatching(/\S/) });
      });
    }
  }
}

test('what moves, and a picture that is the largest, are seen', async ({ page }) => {
  const picture = '/large.svg';
  await page.route(`**${picture}`, (route) =>
    route.fulfill({
      contentType: 'image/svg+xml',
      body: `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300">${'<path d="M0 0h9v9z"/>'.repeat(500)}</svg>`,
    }),
  );
  await page.route('**/moving', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<p id="moved">Text</p><img src="${picture}">
        <script>requestAnimationFrame(() => requestAnimationFrame(() => {
          moved.before(Object.assign(document.createElement('div'), { style: 'height: 200px' }));
        }))</script>`,
    }),
  );
  await page.goto(addressOf(sites.own, 'moving'));
  const { shifts, largest } = await paintsOf(page);
  expect(shifts).not.toEqual([]);
  expect(largest).toEqual({ picture: addressOf(sites.own, 'large.svg') });
});
