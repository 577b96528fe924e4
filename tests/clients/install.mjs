// Installs the programs that the tests of one or more folders run, where they are not there yet.
// Plain JavaScript, like scripts/install.mjs, and for the same reasons not `npm ci`.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const npm = process.env.npm_execpath;
const args = [
  'install',
  '--no-save',
  // What runs after an install only puts a faster starter in place, and asks the network for it.
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

for (const name of process.argv.slice(2)) {
  const folder = fileURLToPath(new URL(`../${name}/`, import.meta.url));
  const installed = `${folder}node_modules/.package-lock.json`;
  const lock = `${folder}package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) continue;
  console.log(`Installing the programs of tests/${name}…`);
  const options = { cwd: folder, stdio: 'inherit' };
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, options);
  if (status !== 0) process.exit(status ?? 1);
}
