import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../src/browser/cache-folder.ts';

const version = '5.3.2';

/**
 * The file of Noto Color Emoji (OFL), for pictures that look the same on a machine without emoji. Its
 * package has 24 MB, so it is no dependency: it is installed once, into the user's cache folder.
 */
export function emojiFont(): string {
  const folder = join(cacheFolder(), `noto-color-emoji-${version}`);
  const file = join(
    folder,
    'node_modules/@fontsource/noto-color-emoji/files/noto-color-emoji-emoji-400-normal.woff2',
  );
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const wanted = `@fontsource/noto-color-emoji@${version}`;
  const quietly = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const args = ['install', '--prefix', folder, ...quietly, wanted];
  const npm = process.env.npm_execpath;
  if (npm) spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' });
  else spawnSync('npm', args, { stdio: 'inherit' });
  if (!existsSync(file)) throw new Error(`The font ${wanted} could not be installed.`);
  return file;
}
