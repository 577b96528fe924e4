// Runs before `npm start`, `npm test` and their like, so that each works on a fresh clone. Plain
// JavaScript for the machine's own Node, which may be older than the one that gets installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const lock = 'package-lock.json';
const installed = 'node_modules/.package-lock.json';

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.log('Installing packages…');
  const npm = process.env.npm_execpath;
  // Not `npm ci`: it refuses a lock file that lacks packages of other platforms, and some registries
  // do not carry all of those. Without saving, the lock file stays as it is.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
