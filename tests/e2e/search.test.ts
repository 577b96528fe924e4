import { expect, test } from './watched.ts';

for (const query of ['requêtes', 'requetes', 'rate limiting']) {
  test(`“${query}” finds the agent, and the section that matched`, async ({ page }) => {
    await page.goto('/agents/system-designer/');
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.getByRole('textbox').fill(query);
    const result = dialog.getByRole('listitem').filter({ hasText: 'Backend Expert' }).first();
    await expect(result.locator('mark').first()).toBeVisible();
    await expect(result.locator('a[href*="/agents/backend-expert/#"]').first()).toBeVisible();
    await expect(dialog.getByRole('status')).toHaveText(/\d+ agents? found\./);
  });
}

test('arrow keys reach the results, and Escape gives the focus back', async ({ page }) => {
  await page.goto('/');
  const opener = page.getByRole('banner').getByRole('button', { name: /Search/ });
  await opener.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('kafka');
  await expect(page.locator('dialog mark').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('dialog a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

test('a slash typed into a field is a slash', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('CI/CD');
  await expect(page.getByRole('textbox', { name: 'Search all agents' })).toHaveValue('CI/CD');
});

test('a query without results says so', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('zzzzqqq');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Nothing found');
});
