import type { Page } from 'playwright/test';
import { sites } from '../site/sites.ts';
import { expect, test } from './watched.ts';

// A click on a page that is still fading in ends the fade, which the browser reports as an error.

const memberOf = (page: Page, group: RegExp, agent: string) =>
  page
    .getByRole('region', { name: group })
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: agent }) });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a tool says what it can do, and who may use it within which bounds', async ({ page }) => {
      await page.goto('/tools/');
      await page.getByRole('main').getByRole('link', { name: 'Bash', exact: true }).click();
      await expect(page).toHaveURL(/\/tools\/bash\/$/);
      const main = page.getByRole('main');
      await expect(main).toContainText('Bash runs shell commands.');
      await expect(main.locator('.mark')).toHaveText(['reads', 'writes', 'executes', 'network']);
      await expect(memberOf(page, /^Granted to/, 'Code Reviewer')).toContainText(
        'only git diff:*, git log:*, git blame:*',
      );
      await expect(memberOf(page, /^Granted to/, 'Backend Expert')).not.toContainText('only');
      await memberOf(page, /^Granted to/, 'Backend Expert')
        .getByRole('link')
        .click();
      await expect(page).toHaveURL(/\/agents\/backend-expert\/$/);
    });
  });
}

test('tools stand under their product or their MCP server', async ({ page }) => {
  await page.goto('/tools/');
  const product = page.getByRole('region', { name: 'Tools of Claude Code' });
  await expect(product.getByRole('link', { name: 'Read', exact: true })).toBeVisible();
  await expect(product).not.toContainText('mcp__');
  const server = page.getByRole('region', { name: 'MCP server grafana' });
  await expect(server.getByRole('link', { name: 'mcp__grafana__query_loki_logs' })).toBeVisible();
  await expect(server.getByText('unknown effect').first()).toBeVisible();
});

test('a tool says from whom it is taken away', async ({ page }) => {
  await page.goto('/tools/notebookedit/');
  await memberOf(page, /^Denied to/, 'Performance Engineer')
    .getByRole('link')
    .click();
  await expect(page).toHaveURL(/\/agents\/performance-engineer\/$/);
});

test('agents that set no limit are a click away', async ({ page }) => {
  await page.goto('/tools/');
  await page.getByRole('link', { name: /agents set no limit/ }).click();
  await expect(page).toHaveURL(/\/\?permission=inherits$/);
  await expect(page.getByRole('main').getByRole('link', { name: 'Backend Expert' })).toBeHidden();
});

test('on a phone nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/tools/', '/tools/bash/', '/tools/mcp-grafana-query-loki-logs/']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(390);
  }
});

test.describe('tools that nobody knows', () => {
  test.use({ baseURL: `http://localhost:${sites.damaged.port}` });

  test('are listed as such, with what hides in their names written out', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/tools/');
    const unknown = page.getByRole('region', { name: 'Not known here' });
    await expect(unknown).toContainText('The vocabulary of tools does not have these names');
    await expect(page.getByRole('region', { name: /^MCP server s+…$/ })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await unknown.getByRole('link', { name: 'Re\\u{202e}ad' }).click();
    await expect(page).toHaveTitle('Re\\u{202e}ad · Tools · Vitrine');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Re\\u{202e}ad');
  });

  test('and rules without end are cut short', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/tools/bash/');
    await expect(memberOf(page, /^Granted to/, 'TitleTitle')).toContainText(/only r{399}…/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
