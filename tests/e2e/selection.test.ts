import { expectAccessible } from './expect-accessible.ts';
import { watchShifts } from './layout-shifts.ts';
import { bar, select, selectFirst, stored } from './selection-steps.ts';
import { expect, test } from './watched.ts';

const agents = ['backend-expert', 'system-designer', 'code-reviewer', 'technical-writer'];

test('agents are selected on their pages and cards, and the bar names them', async ({ page }) => {
  await select(page, 'backend-expert');
  await expect(bar(page).getByRole('status')).toHaveText('1 agent selected');
  await page.goto('/');
  const card = page.getByRole('button', { name: 'Select System Designer' });
  await card.click();
  await expect(card).toHaveAttribute('aria-pressed', 'true');
  await expect(bar(page).getByRole('status')).toHaveText('2 agents selected');
  await expect(bar(page).getByRole('button', { name: /^Remove/ })).toHaveText([
    'Backend Expert',
    'System Designer',
  ]);
});

test('two to four agents can be compared; with fewer or more, the bar says so', async ({
  page,
}) => {
  await select(page, 'backend-expert');
  const cannot = bar(page).getByRole('button', { name: 'Compare' });
  await expect(cannot).toHaveAccessibleDescription('Between 2 and 4 agents can be compared.');
  await cannot.focus();
  await page.keyboard.press('Enter');
  await expect(bar(page).getByRole('status')).toHaveText('Between 2 and 4 agents can be compared.');
  await select(page, 'system-designer');
  await expect(cannot).toBeHidden();
  await bar(page).getByRole('link', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/\/compare\/\?agents=backend-expert,system-designer$/);
  await expect(bar(page).getByRole('link', { name: 'Compare' })).toBeHidden();
  await selectFirst(page, 5);
  await page.goto('/');
  await expect(cannot).toBeVisible();
});

test('the selection survives a visit, and is taken back with the same button', async ({ page }) => {
  await select(page, 'backend-expert');
  await page.reload();
  const button = page.getByRole('button', { name: 'Select Backend Expert' });
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(bar(page)).toBeVisible();
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(bar(page)).toBeHidden();
  await page.reload();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
});

test('a bar whose styles could not be loaded comes with the next choice', async ({
  page,
  watched,
}) => {
  await page.goto('/');
  await page.route('**/selection*.css', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await page.getByRole('button', { name: 'Select Backend Expert' }).click();
  await failed;
  await expect(bar(page)).toBeHidden();
  await page.unroute('**/selection*.css');
  await page.getByRole('button', { name: 'Select System Designer' }).click();
  await expect(bar(page).getByRole('status')).toHaveText('2 agents selected');
  // The browser itself reports the request that was cut off.
  expect(watched.splice(0)).toEqual([expect.stringContaining('Failed to load resource')]);
});

test('another tab has the same selection', async ({ page, context }) => {
  await page.goto('/agents/backend-expert/');
  const other = await context.newPage();
  await other.goto('/agents/backend-expert/');
  await other.getByRole('button', { name: 'Select Backend Expert' }).click();
  await expect(bar(page).getByRole('button', { name: 'Remove Backend Expert' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Select Backend Expert' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('of many agents the latest are named, and all on demand', async ({ page }) => {
  await selectFirst(page, 12);
  await page.goto('/');
  const removes = bar(page).getByRole('button', { name: /^Remove/ });
  await expect(removes).toHaveCount(3);
  const all = bar(page).getByRole('button', { name: '9 more' });
  await expect(all).toHaveAttribute('aria-expanded', 'false');
  await all.focus();
  await page.keyboard.press('Enter');
  await expect(removes).toHaveCount(12);
  await expect(bar(page).getByRole('button', { name: 'Fewer' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(removes).toHaveCount(3);
  await expect(all).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Expertise' }).first().focus();
  await expect(removes).toHaveCount(3);
});

test('200 agents are the most, and the bar says so', async ({ page }) => {
  await page.goto('/404.html');
  await page.evaluate(() => {
    const many = Array.from({ length: 200 }, (_, n) => [`a-${n}`, `Agent ${n}`]);
    localStorage.setItem('selection:/', JSON.stringify(many));
  });
  await page.goto('/agents/backend-expert/');
  const button = page.getByRole('button', { name: 'Select Backend Expert' });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(bar(page).getByRole('status')).toHaveText(
    '200 agents are the most: remove one first',
  );
});

test('by keyboard, each agent can be removed, and the focus stays where it was', async ({
  page,
}) => {
  await select(page, ...agents.slice(0, 3));
  const removes = bar(page).getByRole('button', { name: /^Remove/ });
  await removes.nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(removes).toHaveCount(2);
  await expect(bar(page).getByRole('button', { name: 'Remove Code Reviewer' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(bar(page).getByRole('button', { name: 'Clear' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(bar(page)).toBeHidden();
  await expect(page.getByRole('main')).toBeFocused();
  expect(await stored(page)).toEqual([]);
});

for (const width of [390, 1280]) {
  test(`the bar covers neither the end of a page nor the focus, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await selectFirst(page, 12);
    await page.goto('/agents/backend-expert/');
    await expect(bar(page)).toBeVisible();
    const last = page.getByRole('contentinfo').getByRole('button').last();
    await last.focus();
    const top = async () => (await bar(page).boundingBox())?.y ?? 0;
    await expect
      .poll(() => last.evaluate((button) => button.getBoundingClientRect().bottom))
      .toBeLessThanOrEqual(await top());
    for (const open of [false, true]) {
      if (open) await bar(page).getByRole('button', { name: '9 more' }).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await expectAccessible(page, { within: '.selection' });
    }
  });
}

test('a page on which the bar appears does not move', async ({ page }) => {
  await select(page, ...agents.slice(0, 2));
  const shifts = await watchShifts(page);
  for (const path of ['/', '/expertise/']) {
    await page.goto(path);
    await expect(bar(page)).toBeVisible();
    // A shift is reported after the frame in which it happened.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await shifts(), path).toEqual([]);
  }
});

test('where storage is forbidden, selecting works within the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Forbidden.', 'SecurityError');
      },
    });
  });
  await select(page, 'backend-expert');
  await bar(page).getByRole('button', { name: 'Take…' }).click();
  await expect(page.getByRole('dialog', { name: 'Take 1 agent' })).toBeVisible();
});

test('whatever else may be stored is no selection', async ({ page }) => {
  await page.goto('/');
  for (const value of ['{', '{"a":1}', '[1,["x"],["backend-expert","<b>Backend</b>"]]']) {
    await page.evaluate((text) => localStorage.setItem('selection:/', text), value);
    await page.goto('/agents/backend-expert/');
  }
  await expect(bar(page).getByRole('button', { name: 'Remove <b>Backend</b>' })).toBeVisible();
  await expect(bar(page).getByRole('button', { name: /^Remove/ })).toHaveCount(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no button offers to select', async ({ page }) => {
    await page.goto('/agents/backend-expert/');
    await expect(page.locator('[data-pick]').locator('visible=true')).toHaveCount(0);
  });
});
