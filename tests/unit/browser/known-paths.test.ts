import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { chromePaths } from '../../../src/browser/chrome-paths.ts';
import { headlessShells } from '../../../src/browser/playwright-paths.ts';
import { starts } from '../../../src/browser/starts.ts';

test('Chrome is looked for where each system installs it, before Chromium and Edge', () => {
  expect(chromePaths('linux', {})).toContain('/usr/bin/chromium');
  expect(chromePaths('darwin', { HOME: '/Users/a' })).toEqual(
    expect.arrayContaining([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium',
    ]),
  );
  expect(chromePaths('win32', { PROGRAMFILES: 'C:\\Program Files' })).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ]);
});

test('a headless shell that Playwright installed alone is found', () => {
  const root = mkdtempSync(join(tmpdir(), 'vitrine-test-'));
  const shell = join(
    root,
    'chromium_headless_shell-1234',
    'chrome-headless-shell-linux64',
    'chrome-headless-shell',
  );
  mkdirSync(dirname(shell), { recursive: true });
  writeFileSync(shell, '');
  expect(headlessShells(join(root, 'chromium-1234', 'chrome-linux64', 'chrome'))).toEqual([shell]);
  expect(headlessShells(join(root, 'chromium-1', 'chrome-linux64', 'chrome'))).toEqual([]);
  expect(headlessShells('/elsewhere/chrome')).toEqual([]);
  rmSync(root, { recursive: true });
});

test('an executable that is missing or fails is not taken for a browser', async () => {
  expect(await starts(process.execPath)).toBe(true);
  expect(await starts(join(tmpdir(), 'no-such-browser'))).toBe(false);
});
