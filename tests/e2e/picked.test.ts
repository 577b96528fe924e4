import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, test } from './watched.ts';

const agents = ['backend-expert', 'system-designer', 'code-reviewer', 'technical-writer'];

const bar = (page: Page) => page.getByRole('region', { name: 'Chosen to compare' });

async function pick(page: Page, ...slugs: string[]): Promise<void> {
  for (const slug of slugs) {
    await page.goto(`/agents/${slug}/`);
    await page.locator(`[data-pick="${slug}"]`).click();
  }
}

test('agents are chosen on their pages, and the choice leads to the comparison', async ({
  page,
}) => {
  await pick(page, 'backend-expert', 'system-designer');
  const button = page.getByRole('button', { name: 'Compare System Designer' });
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(bar(page).getByRole('status')).toHaveText('2 of 4 chosen to compare');
  await bar(page).getByRole('link', { name: 'Compare 2 agents' }).click();
  await expect(page).toHaveURL(/\/compare\/\?agents=backend-expert,system-designer$/);
});

test('the choice survives a visit, and is taken back with the same button', async ({ page }) => {
  await pick(page, 'backend-expert');
  await page.reload();
  const button = page.getByRole('button', { name: 'Compare Backend Expert' });
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(bar(page)).toBeVisible();
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(bar(page)).toBeHidden();
  await page.reload();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
});

test('another tab has the same choice', async ({ page, context }) => {
  await page.goto('/agents/backend-expert/');
  const other = await context.newPage();
  await other.goto('/agents/backend-expert/');
  await other.getByRole('button', { name: 'Compare Backend Expert' }).click();
  await expect(bar(page).getByRole('button', { name: 'Remove Backend Expert' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Compare Backend Expert' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('a fifth choice is not made, and the bar says why', async ({ page }) => {
  await pick(page, ...agents, 'security-reviewer');
  await expect(page.locator('[data-pick="security-reviewer"]')).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await expect(bar(page).getByRole('status')).toHaveText('4 agents are the most: remove one first');
  await expect(bar(page).getByRole('button', { name: /^Remove/ })).toHaveCount(4);
});

test('by keyboard, each choice can be removed, and the focus stays where it was', async ({
  page,
}) => {
  await pick(page, ...agents.slice(0, 3));
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
});

for (const width of [390, 1280]) {
  test(`the bar covers neither the end of a page nor the focus, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await pick(page, ...agents);
    const last = page.getByRole('contentinfo').getByRole('button').last();
    await last.focus();
    const top = async () => (await bar(page).boundingBox())?.y ?? 0;
    await expect
      .poll(() => last.evaluate((button) => button.getBoundingClientRect().bottom))
      .toBeLessThanOrEqual(await top());
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const { violations } = await new AxeBuilder({ page }).include('.picked').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
}

test('a page on which the bar appears does not move', async ({ page }) => {
  await pick(page, ...agents.slice(0, 2));
  for (const path of ['/', '/expertise/']) {
    await page.goto(path);
    await expect(bar(page)).toBeVisible();
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
            }
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    expect(shift, path).toBe(0);
  }
});

test('where storage is forbidden, choosing works within the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Forbidden.', 'SecurityError');
      },
    });
  });
  await pick(page, 'backend-expert');
  await expect(bar(page).getByRole('link', { name: 'Compare 1 agent' })).toHaveAttribute(
    'href',
    '/compare/?agents=backend-expert',
  );
});

test('whatever else may be stored is no choice', async ({ page }) => {
  await page.goto('/');
  for (const stored of ['{', '{"a":1}', '[1,["x"],["backend-expert","<b>Backend</b>"]]']) {
    await page.evaluate((value) => localStorage.setItem('picked', value), stored);
    await page.goto('/agents/backend-expert/');
  }
  await expect(bar(page).getByRole('button', { name: 'Remove <b>Backend</b>' })).toBeVisible();
  await expect(bar(page).getByRole('button', { name: /^Remove/ })).toHaveCount(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no button offers to compare', async ({ page }) => {
    await page.goto('/agents/backend-expert/');
    await expect(page.locator('[data-pick]').locator('visible=true')).toHaveCount(0);
  });
});
