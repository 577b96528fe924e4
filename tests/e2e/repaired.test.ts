import { readFileSync } from 'node:fs';
import { expect, test } from './watched.ts';

const source = readFileSync('tests/fixtures/mac-roman/damaged.md', 'utf8');

test.use({ baseURL: 'http://localhost:4395' });

test.beforeEach(async ({ page }) => {
  await page.goto('/agents/damaged/');
});

test('a damaged file is copied as it is, and as it was meant only by that name', async ({
  page,
}) => {
  const copied = async (button: string, said: string): Promise<string> => {
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied('Copy file', 'File copied.')).toBe(source);
  const prompt = source.slice(source.indexOf('\n---\n') + '\n---\n'.length);
  expect(await copied('Copy prompt', 'Prompt copied.')).toBe(prompt);
  const repaired = await copied('Copy repaired file', 'Repaired file copied.');
  expect(repaired).toContain('- Modélisation relationnelle (PostgreSQL, MySQL)');
  expect(repaired).not.toContain('√');
});

test('the repaired file is saved under a name that says so', async ({ page }) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Save repaired file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('damaged.repaired.md');
  const repaired = await page.request.get('/agents/damaged.repaired.md');
  expect(readFileSync(await download.path())).toEqual(await repaired.body());
  expect(await repaired.text()).toContain('bases de données');
  await expect(
    page.getByText('Download begun. The file was verified by its SHA-256.'),
  ).toBeVisible();
});
