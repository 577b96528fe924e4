import { expect, test } from '../e2e/watched.ts';
import { firstLoad } from './first-load.ts';
import { addressOf, sites } from './sites.ts';

const kB = 1000;

test('an agent page needs at most 40 kB, 8 kB of it scripts, and 40 kB of fonts', async ({
  page,
}) => {
  const load = await firstLoad(page, addressOf(sites.own, 'agents/backend-expert/'));
  test.info().annotations.push({ type: 'size', description: JSON.stringify(load) });
  expect(load.scripts).toBeGreaterThan(0);
  expect(load.all).toBeLessThanOrEqual(40 * kB);
  expect(load.scripts).toBeLessThanOrEqual(8 * kB);
  expect(load.fonts).toBeLessThanOrEqual(40 * kB);
});

test.describe('with 1,040 agents', () => {
  test.use({ baseURL: addressOf(sites.large, '').replace(/\/$/, '') });

  test('the catalog needs at most 150 kB', async ({ page }) => {
    const load = await firstLoad(page, addressOf(sites.large, ''));
    test.info().annotations.push({ type: 'size', description: JSON.stringify(load) });
    await expect(page.locator('a[href^="/agents/"]')).not.toHaveCount(0);
    expect(load.all).toBeLessThanOrEqual(150 * kB);
  });
});
