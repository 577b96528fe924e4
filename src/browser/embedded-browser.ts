import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Environment } from './browser.ts';
import { cacheFolder } from './cache-folder.ts';
import { embeddedPackage } from './embedded-package.ts';
import { fillOnce } from './fill-once.ts';
import { sandboxArgs } from './sandbox.ts';
import { starts } from './starts.ts';

/** What `embeddedBrowser` looks at; each defaults to this process and this machine. */
export interface EmbeddedBrowserOptions {
  env?: Environment;
  platform?: NodeJS.Platform;
  arch?: NodeJS.Architecture;
  /** The folder to unpack into, instead of the user's cache folder. */
  cacheRoot?: string;
}

/** The loader that the embedded executable names; a system built on another C library has none. */
const LOADER = '/lib64/ld-linux-x86-64.so.2';

/**
 * The Chromium that the npm package `@sparticuz/chromium` carries, for Linux on x64. It brings the libraries
 * and a font that a bare machine lacks; unpacked once for each version of the package.
 *
 * @returns `undefined` on another system, where the package is not installed, or if it does not start.
 * @throws if it cannot be unpacked: no room, a damaged package.
 */
export async function embeddedBrowser(
  options: EmbeddedBrowserOptions = {},
): Promise<Browser | undefined> {
  const { env = process.env, platform = process.platform, arch = process.arch } = options;
  if (platform !== 'linux' || arch !== 'x64' || !existsSync(LOADER)) return undefined;
  const found = embeddedPackage();
  if (found === undefined) return undefined;

  const folder = join(options.cacheRoot ?? cacheFolder(env), `chromium-${found.version}`);
  await fillOnce(folder, async (unfinished) => {
    const { unpackChromium } = await import('./unpack-chromium.ts');
    await unpackChromium(found.archives, unfinished);
  });

  const executablePath = join(folder, 'chromium');
  const browserEnv = {
    LD_LIBRARY_PATH: [
      join(folder, 'lib'),
      ...(env.LD_LIBRARY_PATH ? [env.LD_LIBRARY_PATH] : []),
    ].join(':'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  };
  if (!(await starts(executablePath, browserEnv))) return undefined;
  return { executablePath, args: sandboxArgs(), env: browserEnv, source: 'embedded' };
}
