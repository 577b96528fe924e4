import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embeddedBrowser } from '../../../src/browser/embedded-browser.ts';

let cacheRoot = '';
beforeAll(async () => {
  cacheRoot = await mkdtemp(join(tmpdir(), 'vitrine-test-'));
});
afterAll(() => rm(cacheRoot, { recursive: true, force: true }));

test('there is none on macOS, on Windows and on ARM', async () => {
  expect(await embeddedBrowser({ cacheRoot, platform: 'darwin' })).toBeUndefined();
  expect(await embeddedBrowser({ cacheRoot, platform: 'win32' })).toBeUndefined();
  expect(await embeddedBrowser({ cacheRoot, platform: 'linux', arch: 'arm64' })).toBeUndefined();
  expect(await readdir(cacheRoot)).toEqual([]);
});

describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('on Linux x64', () => {
  test('two that unpack at once both get a whole browser', { timeout: 120_000 }, async () => {
    const found = await Promise.all([
      embeddedBrowser({ cacheRoot }),
      embeddedBrowser({ cacheRoot }),
    ]);
    expect(found[0]?.source).toBe('embedded');
    expect(found[1]).toEqual(found[0]);
    expect(await readdir(cacheRoot)).toEqual([expect.stringMatching(/^chromium-\d+\.\d+\.\d+$/)]);
  });

  test('it is not unpacked again', { timeout: 60_000 }, async () => {
    const before = await embeddedBrowser({ cacheRoot });
    const { ino, mtimeMs } = await stat(before?.executablePath ?? '');
    await embeddedBrowser({ cacheRoot });
    expect(await stat(before?.executablePath ?? '')).toMatchObject({ ino, mtimeMs });
  });

  test('it brings its libraries and a font, for itself alone', { timeout: 60_000 }, async () => {
    const found = await embeddedBrowser({ cacheRoot, env: { LD_LIBRARY_PATH: '/opt/other' } });
    const [libraries, others] = found?.env.LD_LIBRARY_PATH?.split(':') ?? [];
    expect(await readdir(libraries ?? '')).toEqual(
      expect.arrayContaining(['libnss3.so', 'libnspr4.so', 'libexpat.so.1']),
    );
    expect(others).toBe('/opt/other');
    expect(process.env.LD_LIBRARY_PATH ?? '').not.toContain(cacheRoot);
    expect(
      await readdir(join(cacheRoot, (await readdir(cacheRoot))[0] ?? '', 'fonts')),
    ).not.toEqual([]);
  });

  test('it starts, and keeps pages of different origins apart', { timeout: 60_000 }, async () => {
    const found = await embeddedBrowser({ cacheRoot });
    const browser = await chromium.launch({
      executablePath: found?.executablePath ?? '',
      args: found?.args ?? [],
      env: { ...process.env, ...found?.env },
    });
    try {
      const page = await browser.newPage();
      await page.setContent('<iframe srcdoc="<p>secret</p>" sandbox></iframe>');
      const seen = await page.evaluate(() => document.querySelector('iframe')?.contentDocument);
      expect(seen).toBeNull();
    } finally {
      await browser.close();
    }
  });
});
