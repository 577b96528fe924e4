import { existsSync } from 'node:fs';
import type { Browser, Environment } from './browser.ts';
import { chromePaths } from './chrome-paths.ts';
import { embeddedBrowser } from './embedded-browser.ts';
import { playwrightPaths } from './playwright-paths.ts';
import { sandboxArgs } from './sandbox.ts';
import { starts } from './starts.ts';

export type { Browser } from './browser.ts';

/** What `findBrowser` looks at; each defaults to this process and this machine. */
export interface FindBrowserOptions {
  env?: Environment;
  platform?: NodeJS.Platform;
  /** Where the embedded browser is unpacked, instead of the user's cache folder. */
  cacheRoot?: string;
}

/**
 * Finds a Chromium to draw with: `CHROMIUM_PATH`, one that Playwright installed, an installed Chrome
 * or Chromium, then the one that `@sparticuz/chromium` embeds (unpacked on first use).
 *
 * @returns the first of them that is there and, on Linux, answers; `undefined` if none does.
 * @throws if `CHROMIUM_PATH` names no file, or if the embedded browser cannot be unpacked.
 */
export async function findBrowser(options: FindBrowserOptions = {}): Promise<Browser | undefined> {
  const { env = process.env, platform = process.platform, cacheRoot } = options;

  const chosen = env.CHROMIUM_PATH;
  if (chosen) {
    if (!existsSync(chosen))
      throw new Error(`CHROMIUM_PATH names a file that does not exist: ${chosen}`);
    return { executablePath: chosen, args: sandboxArgs(), env: {}, source: 'CHROMIUM_PATH' };
  }

  for (const executablePath of await playwrightPaths()) {
    if (await isUsable(executablePath, platform)) {
      return { executablePath, args: sandboxArgs(), env: {}, source: 'playwright' };
    }
  }

  for (const executablePath of chromePaths(platform, env)) {
    if (await isUsable(executablePath, platform)) {
      return { executablePath, args: sandboxArgs(), env: {}, source: 'chrome' };
    }
  }

  return embeddedBrowser({ env, platform, ...(cacheRoot === undefined ? {} : { cacheRoot }) });
}

/** One line that says how to get a browser where `findBrowser` found none. */
export function browserHint(): string {
  return 'No Chrome or Chromium was found: `npx playwright install chromium` installs one, or set CHROMIUM_PATH.';
}

async function isUsable(executablePath: string, platform: NodeJS.Platform): Promise<boolean> {
  if (!existsSync(executablePath)) return false;
  // Only Linux has browsers that are there and cannot start: libraries missing, or a script that says to
  // install a snap. Elsewhere `--version` may open a window.
  return platform !== 'linux' || starts(executablePath);
}
