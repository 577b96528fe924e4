import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { temporaryFolder } from '../build/vitrine.ts';
import { checkFolder } from './check-folder.ts';

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const cwd = temporaryFolder();

// `npx vitest run --project checks -u` writes what the command says now; read the difference.
test.concurrent.for(folders)('%s: the check says what is expected', async (name, { expect }) => {
  const folder = join(import.meta.dirname, name);
  const { agents, findings } = await checkFolder(folder, cwd);
  const text = [`agents: ${agents}`, ...findings].join('\n');
  await expect(`${text}\n`).toMatchFileSnapshot(join(folder, 'expected.txt'));
});
