import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { Environment } from './browser.ts';

/**
 * A folder of Vitrine's own to keep what is unpacked once and used by every project: `$XDG_CACHE_HOME/vitrine`,
 * else `~/.cache/vitrine`, else, where home cannot be written, one in the temporary folder. It exists on return.
 *
 * @throws if none can be made, or if the one in the temporary folder belongs to someone else.
 */
export function cacheFolder(
  env: Environment = process.env,
  home = homedir(),
  temporary = tmpdir(),
): string {
  const xdg = env.XDG_CACHE_HOME;
  // The XDG specification: a relative path is to be ignored.
  const caches = xdg !== undefined && isAbsolute(xdg) ? xdg : join(home, '.cache');
  const folder = join(caches, 'vitrine');
  if (isAbsolute(folder) && canWrite(folder)) return folder;
  return ownTemporaryFolder(temporary);
}

function canWrite(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch (error) {
    const refusals = ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR'];
    if (error instanceof Error && 'code' in error && refusals.includes(String(error.code)))
      return false;
    throw error;
  }
}

function ownTemporaryFolder(temporary: string): string {
  const uid = process.getuid?.();
  const folder = join(temporary, `vitrine-${uid ?? 'user'}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid: owner, mode } = statSync(folder);
  // Everyone writes in the temporary folder: a browser laid there by someone else must not be run.
  if (uid !== undefined && (owner !== uid || (mode & 0o022) !== 0)) {
    throw new Error(
      `${folder} is not ours alone: remove it, or set XDG_CACHE_HOME to a folder that can be written.`,
    );
  }
  return folder;
}
