// The browser reports the missing page itself, so these pages are not watched for errors.
import { expect, type Page, test } from 'playwright/test';

const suggested = (page: Page) => page.locator('[data-near]').getByRole('link');

for (const [address, name] of [
  ['/agents/bakend-expert/', 'Backend Expert'],
  ['/backend-expert', 'Backend Expert'],
  ['/agents/some/folder/code_reviewer.md', 'Code Reviewer'],
  ['/agents/expert-backend/', 'Backend Expert'],
  ['/Designer', 'System Designer'],
] as const) {
  test(`${address} leads to ${name}`, async ({ page }) => {
    await page.goto(address);
    await expect(suggested(page).first()).toHaveText(name);
    await suggested(page).first().click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  });
}

test('an address that resembles no agent leads to the catalog only', async ({ page }) => {
  const names = page.waitForResponse('**/names.json');
  await page.goto('/wp-login.php');
  await (await names).finished();
  await expect(page.getByRole('main').getByRole('link')).toHaveText(['See all agents']);
  await page.getByRole('main').getByRole('link').click();
  await expect(page.locator('a[href$="/agents/backend-expert/"]').first()).toBeAttached();
});

test('at most five agents are suggested', async ({ page }) => {
  await page.goto('/agents/engineer-reviewer-designer-expert-writer-manager-guide/');
  await page.goto('/agents/engineer/');
  await expect(suggested(page).first()).toBeVisible();
  expect(await suggested(page).count()).toBeLessThanOrEqual(5);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page promises nothing that is not there', async ({ page }) => {
    await page.goto('/agents/bakend-expert/');
    await expect(page.getByRole('main')).toHaveText(
      /^\s*Nothing stands here\s*There is no page at this address\. See all agents\s*$/,
      { useInnerText: true },
    );
  });
});

test.describe('under a sub-path', () => {
  test.use({ baseURL: 'http://localhost:4392' });

  test('agents are found at any depth', async ({ page }) => {
    await page.goto('/catalog/one/two/bakend-expert/');
    await suggested(page).first().click();
    await expect(page).toHaveURL(/\/catalog\/agents\/backend-expert\/$/);
  });
});
