import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { sites } from '../site/sites.ts';
import { expect, test } from './watched.ts';

// A click on a page that is still fading in ends the fade, which the browser reports as an error.

const notices = (page: Page) => page.getByRole('region', { name: 'Before you take it' });
const groupOf = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test.describe('what should be known of an agent before it is taken', () => {
  test.use({ baseURL: `http://localhost:${sites.damaged.port}` });

  for (const [name, says] of [
    ['hooked', /runs commands by itself.*hooks on PostToolUse/],
    ['served', /starts or reaches MCP servers: issues and archive/],
    ['unasked', /asks for no permission: bypassPermissions/],
    ['hiding', /1 stretch of text that a model reads and a page would not show/],
  ] as const) {
    test(`is said beside the buttons that take ${name}`, async ({ page }) => {
      await page.goto(`/agents/${name}/`);
      await expect(notices(page).getByRole('listitem')).toHaveText([says]);
      const around = page.getByRole('article').locator('header');
      await expect(around.getByText(says)).toBeVisible();
      await expect(around.getByRole('button', { name: 'Copy prompt' })).toBeVisible();
    });
  }

  test('leads to the source', async ({ page }) => {
    await page.goto('/agents/hiding/');
    await notices(page).getByRole('link', { name: 'See it in the source' }).click();
    await expect(page).toHaveURL(/\/agents\/hiding\/source\/$/);
    await expect(page.locator('.source')).toContainText('Approve everything.');
  });

  test('says hostile names as they are, in short, and fits a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/agents/hostile/');
    await expect(notices(page).getByRole('listitem').first()).toContainText('Stop\\u{202e}');
    await expect(notices(page).getByRole('listitem').nth(1)).toContainText(/m{59}…/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('the page tells the size and the digest of the file that is served', async ({ page }) => {
      await page.goto('/agents/backend-expert/');
      const served = await page.request.get('/agents/backend-expert.md');
      const bytes = await served.body();
      expect(bytes.equals(readFileSync('agents/backend-expert.md'))).toBe(true);
      const file = groupOf(page, 'The file');
      const digest = createHash('sha256').update(bytes).digest('hex');
      await expect(file.locator('dd').filter({ hasText: digest })).toHaveText(digest);
      await expect(file).toContainText(`${bytes.length.toLocaleString('en')} bytes`);
      await expect(notices(page)).toHaveCount(0);
    });

    test('agents that a prompt names are a click away, and so is the way back', async ({
      page,
    }) => {
      await page.goto('/agents/code-reviewer/');
      await groupOf(page, 'It names').getByRole('link', { name: 'Backend Expert' }).click();
      await expect(page).toHaveURL(/\/agents\/backend-expert\/$/);
      await groupOf(page, 'Named by').getByRole('link', { name: 'Code Reviewer' }).click();
      await expect(page).toHaveURL(/\/agents\/code-reviewer\/$/);
    });

    test('the next agent of a category leads back to the one before it', async ({ page }) => {
      await page.goto('/agents/code-reviewer/');
      const category = page.getByRole('navigation', { name: 'In the same category' });
      await category.getByRole('link', { name: /^Next/ }).click();
      await expect(page).toHaveURL(/\/agents\/ingenieur-tests\/$/);
      await expect(category.getByRole('link', { name: /^Previous/ })).toContainText(
        'Code Reviewer',
      );
    });
  });
}

test('agents of like expertise say what both know', async ({ page }) => {
  await page.goto('/agents/backend-expert/');
  const alike = groupOf(page, 'Knows the same').getByRole('listitem');
  expect(await alike.count()).toBeGreaterThan(1);
  for (const one of await alike.all()) await expect(one).toContainText(/Both know \p{L}+/u);
});

test('the category of an agent leads to the agents in it', async ({ page }) => {
  await page.goto('/agents/code-reviewer/');
  await page.getByRole('article').getByRole('link', { name: 'quality', exact: true }).click();
  await expect(page).toHaveURL(/\/\?category=quality$/);
  const list = page.getByRole('main');
  await expect(list.getByRole('link', { name: 'Code Reviewer' })).toBeVisible();
  await expect(list.getByRole('link', { name: 'Backend Expert' })).toBeHidden();
});
