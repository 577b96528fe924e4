import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where Playwright keeps the Chromium of its own version, and the headless shell that comes beside it (alone
 * with `npx playwright install --only-shell`). The paths may or may not exist.
 */
export async function playwrightPaths(): Promise<string[]> {
  const { chromium } = await import('playwright');
  const whole = chromium.executablePath();
  return whole === '' ? [] : [whole, ...headlessShells(whole)];
}

/**
 * The headless shells installed beside a Chromium of Playwright. Playwright has no public call for their
 * path: `…/chromium-1255/<any>/chrome` lies next to `…/chromium_headless_shell-1255/<any>/chrome-headless-shell`.
 */
export function headlessShells(wholePath: string): string[] {
  const parts = /^(.*)[\\/]chromium-(\d+)[\\/]/.exec(wholePath);
  const [, root, revision] = parts ?? [];
  if (root === undefined || revision === undefined) return [];
  const folder = join(root, `chromium_headless_shell-${revision}`);
  if (!existsSync(folder)) return [];
  const names = ['chrome-headless-shell', 'chrome-headless-shell.exe', 'headless_shell'];
  return readdirSync(folder)
    .flatMap((inner) => names.map((name) => join(folder, inner, name)))
    .filter((path) => existsSync(path));
}
