import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, vitrine } from '../vitrine.ts';

test('a folder without agents gives a catalog that says how to add the first', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'agents'));
  const out = join(folder, 'site');
  const { code, stdout } = await vitrine(['build', join(folder, 'agents'), '--out', out]);
  expect(code).toBe(0);
  expect(stdout).toContain('0 agents');
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('first agent');
});

test('a folder that does not exist is named, and nothing is built', async () => {
  const { code, stderr } = await vitrine(['build', 'no-such-folder']);
  expect(code).toBe(2);
  expect(stderr).toContain('The folder “no-such-folder” does not exist.');
});

test('a project without the usual folder is told which folder, and how to name another', async () => {
  const { code, stderr } = await vitrine(['build'], { cwd: temporaryFolder() });
  expect(code).toBe(1);
  expect(stderr).toMatch(/The agents folder .*agents cannot be read/);
  expect(stderr).toContain('vitrine build <folder>');
});
