import { readFileSync } from 'node:fs';
import { expect, test } from './watched.ts';

test('a visitor searches an expertise, follows the result and takes the file home unchanged', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.getByRole('textbox', { name: 'Search all agents' }).fill('rate limiting');
  const result = page.getByRole('dialog', { name: 'Search' }).getByRole('link', { name: 'APIs' });
  await result.click();

  await expect(page).toHaveURL(/\/agents\/backend-expert\/\?mark=Rate&mark=limiting#apis$/);
  await expect(page.getByRole('heading', { name: 'APIs' })).toBeInViewport();
  await page.getByRole('button', { name: 'Copy file' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'File copied.' })).toBeVisible();
  const clipboard = await page.evaluate(() => navigator.clipboard.readText());
  expect(Buffer.from(clipboard).equals(readFileSync('agents/backend-expert.md'))).toBe(true);
});
