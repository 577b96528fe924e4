import type { Page } from 'playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { expect, test } from './watched.ts';

const list = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
const search = (page: Page) => page.getByRole('dialog', { name: 'Search' });

test('? lists the shortcuts of the page, and Escape closes the list', async ({ page }) => {
  await page.goto('/agents/backend-expert/');
  await page.keyboard.press('?');
  await expect(list(page)).toBeVisible();
  await expect(list(page).getByText('Copy the prompt')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
});

test('a button in the footer opens the list, and gets the focus back', async ({ page }) => {
  await page.goto('/');
  const button = page.getByRole('contentinfo').getByRole('button', { name: 'Keyboard shortcuts' });
  await button.click();
  await expect(list(page)).toBeVisible();
  await expect(list(page).getByText('Copy the prompt')).toHaveCount(0);
  await list(page).getByRole('button', { name: 'Close' }).click();
  await expect(button).toBeFocused();
});

test('c copies the prompt of an agent page, but not where text is marked', async ({ page }) => {
  await page.goto('/agents/backend-expert/');
  const copied = page.getByRole('status').filter({ hasText: 'Prompt copied.' });
  await page.getByRole('heading', { level: 1 }).selectText();
  await page.keyboard.press('c');
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect(copied).toHaveCount(0);
  await page.keyboard.press('c');
  await expect(copied).toBeVisible();
});

for (const [key, path] of [
  ['a', '/'],
  ['e', '/expertise/'],
  ['t', '/tools/'],
  ['c', '/compare/'],
] as const) {
  test(`g, then ${key} goes to ${path}`, async ({ page, baseURL }) => {
    await page.goto('/agents/backend-expert/');
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await expect(page).toHaveURL(`${baseURL}${path}`);
  });
}

test('keys that are typed into a field, or held with others, are no shortcuts', async ({
  page,
}) => {
  await page.goto('/compare/');
  const field = page.getByLabel('Add an agent by name');
  await field.click();
  await page.keyboard.type('/?ga');
  await expect(field).toHaveValue('/?ga');
  await field.blur();
  await page.keyboard.press('Control+?');
  await page.keyboard.press('Control+f');
  await page.keyboard.press('Alt+/');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
});

test('shortcuts of single keys can be switched off, and stay so; Ctrl+K goes on', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('?');
  await list(page).getByLabel('Shortcuts of single keys').uncheck();
  await expect(list(page).locator('kbd:visible')).toHaveText(['Ctrl K']);
  await page.goto('/agents/backend-expert/');
  for (const key of ['?', '/', 'g', 'e']) await page.keyboard.press(key);
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(page).toHaveURL(/backend-expert/);
  await page.keyboard.press('Control+k');
  await expect(search(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await list(page).getByLabel('Shortcuts of single keys').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(search(page)).toBeVisible();
});
