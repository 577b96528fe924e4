// node tests/site/large-catalog.ts <folder> <count>: a folder of so many made-up agents.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { agentFile } from './large-catalog/agent-file.ts';

const [folder, count] = process.argv.slice(2);
if (folder === undefined || count === undefined) throw new Error('Name a folder and a number.');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (let number = 1; number <= Number(count); number += 1) {
  const { path, text } = agentFile(number);
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
