import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { expect, test } from 'vitest';
import { browserHint, findBrowser } from '../../../src/browser/find-browser.ts';

test('a CHROMIUM_PATH that names no file is an error that names it', async () => {
  const missing = join(tmpdir(), 'no-such-folder', 'chromium');
  await expect(findBrowser({ env: { CHROMIUM_PATH: missing } })).rejects.toThrow(
    `CHROMIUM_PATH names a file that does not exist: ${missing}`,
  );
});

test('CHROMIUM_PATH goes before every other browser', async () => {
  const found = await findBrowser({ env: { CHROMIUM_PATH: process.execPath } });
  expect(found).toMatchObject({
    executablePath: process.execPath,
    source: 'CHROMIUM_PATH',
    env: {},
  });
});

test('an empty CHROMIUM_PATH is as good as none', async () => {
  const found = await findBrowser({ env: { ...process.env, CHROMIUM_PATH: '' } });
  expect(found?.source).not.toBe('CHROMIUM_PATH');
});

test('the browser that is found starts, and shows text', { timeout: 60_000 }, async () => {
  const found = await findBrowser();
  if (found === undefined) throw new Error(browserHint());
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: found.args,
    env: { ...process.env, ...found.env },
  });
  try {
    const page = await browser.newPage();
    await page.setContent('<span>What you see is what you take</span>');
    const box = await page.locator('span').boundingBox();
    expect(box?.width).toBeGreaterThan(100);
  } finally {
    await browser.close();
  }
});

test('no flag turns web security off', async () => {
  const found = await findBrowser();
  expect(found?.args.filter((flag) => flag !== '--no-sandbox')).toEqual([]);
});

test('the hint is one line with the command that installs a browser', () => {
  expect(browserHint()).toContain('npx playwright install chromium');
  expect(browserHint()).not.toContain('\n');
});
