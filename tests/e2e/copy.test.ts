import { readFileSync } from 'node:fs';
import { expect, test } from './watched.ts';

const source = readFileSync('agents/backend-expert.md', 'utf8');
const prompt = source.slice(source.indexOf('\n---\n') + '\n---\n'.length);

test.beforeEach(async ({ page }) => {
  await page.goto('/agents/backend-expert/');
});

test('Copy prompt puts every byte after the front matter on the clipboard, and says so', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Copy prompt' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Prompt copied.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(prompt);
});

test('Download saves the file under its name, byte for byte', async ({ page }) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('backend-expert.md');
  expect(readFileSync(await download.path())).toEqual(readFileSync('agents/backend-expert.md'));
});

test('the install command names the origin that the page was loaded from', async ({ page }) => {
  await page.getByRole('button', { name: 'Copy install command' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'Install command copied.' }),
  ).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'mkdir -p .claude/agents && curl -fsSL http://localhost:4391/agents/backend-expert.md -o .claude/agents/backend-expert.md',
  );
});

test('without a clipboard the text is shown, selected, beside the download', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
  await page.reload();
  await page.getByRole('button', { name: 'Copy prompt' }).click();
  const dialog = page.getByRole('dialog', { name: 'Prompt, to copy by hand' });
  await expect(dialog.getByRole('link', { name: 'Download' })).toBeVisible();
  const selected = await dialog
    .getByRole('textbox')
    .evaluate((area) =>
      area instanceof HTMLTextAreaElement
        ? area.value.slice(area.selectionStart, area.selectionEnd)
        : '',
    );
  expect(selected).toBe(prompt);
});
