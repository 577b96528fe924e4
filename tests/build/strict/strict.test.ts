import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, vitrine } from '../vitrine.ts';

test('a strict build fails on a warning and leaves the former output as it was', async () => {
  const folder = temporaryFolder();
  const out = join(folder, 'site');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'former');
  const { code, stderr } = await vitrine([
    'build',
    join(import.meta.dirname, 'agents'),
    '--out',
    out,
    '--strict',
  ]);
  expect(code).toBe(1);
  expect(stderr).toContain('a.md:3:14 warning');
  expect(stderr).toContain('a strict build allows none');
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('former');
  expect(readdirSync(folder)).toEqual(['site']);
});
