import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { sites } from '../site/sites.ts';
import { expectAccessible } from './expect-accessible.ts';
import { filesOf, saveInProject } from './project-folder.ts';
import { expect, test } from './watched.ts';

const refused = 'This is not the file that the page shows';
const file = readFileSync('agents/backend-expert.md');
const tampered = Buffer.from(file);
tampered[file.length - 20] = (file.at(-20) ?? 0) ^ 1;
const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const refusal = (page: Page) => page.getByRole('alertdialog', { name: refused });

/** Gives another file than the page was made of; what was on the clipboard before is `before`. */
async function tamper(page: Page): Promise<void> {
  await page.route('**/agents/backend-expert.md', (route) => route.fulfill({ body: tampered }));
  await page.goto('/agents/backend-expert/');
  await page.evaluate(() => navigator.clipboard.writeText('before'));
}

/** Each way to take the file home refuses: nothing is on the clipboard, downloaded or saved. */
async function expectRefusals(page: Page): Promise<void> {
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.url()));
  const controls = [
    page.getByRole('button', { name: 'Copy prompt' }),
    page.getByRole('button', { name: 'Copy file' }),
    page.getByRole('button', { name: 'Copy section' }).first(),
    page.getByRole('link', { name: 'Download' }).first(),
    page.getByRole('button', { name: 'Save to project…' }).first(),
  ];
  for (const control of controls) {
    // Buttons of sections show under the pointer only.
    await control.focus();
    await page.keyboard.press('Enter');
    await expect(refusal(page)).toContainText('do not use the file');
    await expect(refusal(page)).toContainText(digestOf(file));
    await expect(refusal(page)).toContainText(digestOf(tampered));
    await page.keyboard.press('Escape');
    await expect(refusal(page)).toHaveCount(0);
    await expect(control).toBeFocused();
    await expect(
      page.getByRole('status').filter({ hasText: 'Nothing was handed over' }).first(),
    ).toBeVisible();
  }
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');
  expect(downloads).toEqual([]);
  expect(await filesOf(page)).toEqual([]);
}

test('a file of which one bit changed on its way is neither copied, downloaded nor saved', async ({
  page,
}) => {
  await saveInProject(page);
  await tamper(page);
  await expectRefusals(page);
});

test('a file that a cache kept from before is loaded anew, not refused', async ({ page }) => {
  let asked = 0;
  await page.route('**/agents/backend-expert.md', (route) => {
    asked += 1;
    return asked === 1 ? route.fulfill({ body: tampered }) : route.continue();
  });
  await page.goto('/agents/backend-expert/');
  await page.getByRole('button', { name: 'Copy file' }).click();
  await expect(page.getByText('File copied. The file was verified by its SHA-256.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(file.toString());
});

test('a page that is older than the site says so, and offers to load the new one', async ({
  page,
}) => {
  await tamper(page);
  await page.route('**/agents/backend-expert/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replaceAll(digestOf(file), digestOf(tampered));
    await route.fulfill({ response, body: html });
  });
  await page.getByRole('button', { name: 'Copy file' }).click();
  await expect(refusal(page)).toContainText('The file has changed since this page was loaded');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');

  await refusal(page).getByRole('button', { name: 'Reload the page' }).click();
  await expect(refusal(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Copy file' }).click();
  await expect(page.getByText('File copied. The file was verified by its SHA-256.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(tampered.toString());
});

test('an old page whose own scripts are gone from the site hands nothing over, and says what to do', async ({
  page,
  watched,
}) => {
  await tamper(page);
  await page.route('**/*.js', (route) => route.fulfill({ status: 404, body: '' }));
  for (const control of [
    page.getByRole('button', { name: 'Copy file' }),
    page.getByRole('link', { name: 'Download' }).first(),
  ]) {
    await control.click();
    await expect(
      page.getByText('It could not be loaded. Reload the page, and try again.'),
    ).toBeVisible();
  }
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');
  expect(watched.splice(0).join()).toContain('404');
});

test('a file that does not come at all is not called a tampered one', async ({ page, watched }) => {
  await page.goto('/agents/backend-expert/');
  await page.route('**/agents/backend-expert.md', (route) => route.abort());
  for (const control of [
    page.getByRole('button', { name: 'Copy file' }),
    page.getByRole('link', { name: 'Download' }).first(),
  ]) {
    await control.click();
    await expect(
      page.getByText('It could not be loaded. Reload the page, and try again.'),
    ).toBeVisible();
  }
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  expect(watched.splice(0).join()).toContain('ERR_FAILED');
});

test.describe('a damaged file', () => {
  test.use({ baseURL: 'http://localhost:4395' });

  test('is refused in its repaired form by a digest of its own', async ({ page }) => {
    await page.route('**/agents/damaged.repaired.md', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()} ` });
    });
    await page.goto('/agents/damaged/');
    await page.getByRole('button', { name: 'Copy repaired file' }).click();
    await expect(refusal(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Copy file' }).click();
    await expect(
      page.getByText('File copied. The file was verified by its SHA-256.'),
    ).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the refusal is accessible on a phone, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme });
    await tamper(page);
    await page.getByRole('button', { name: 'Copy prompt' }).click();
    await expect(refusal(page)).toHaveAccessibleDescription(/do not use the file/);
    await expect(refusal(page).getByRole('button', { name: 'Close' })).toBeFocused();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
}

test.describe('in a site of which a file was tampered with', () => {
  const port = 4398;
  let folder = '';
  let server: ChildProcess;
  test.use({ baseURL: `http://localhost:${port}` });

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'vitrine-tampered-'));
    cpSync(sites.own.out, folder, { recursive: true });
    writeFileSync(join(folder, 'agents/backend-expert.md'), tampered);
    server = spawn(process.execPath, [
      ...['bin/vitrine.mjs', 'preview', '--out', folder, '--port', String(port)],
    ]);
    const answers = () =>
      fetch(`http://localhost:${port}/`).then(
        ({ ok }) => ok,
        () => false,
      );
    await expect.poll(answers, { timeout: 30_000 }).toBe(true);
  });

  test.afterAll(() => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  test('that file is not handed over, and the others are', async ({ page }) => {
    await saveInProject(page);
    await page.goto('/agents/backend-expert/');
    await page.evaluate(() => navigator.clipboard.writeText('before'));
    await expectRefusals(page);
    await page.goto('/agents/system-designer/');
    await page.getByRole('button', { name: 'Copy file' }).click();
    await expect(
      page.getByText('File copied. The file was verified by its SHA-256.'),
    ).toBeVisible();
  });
});
