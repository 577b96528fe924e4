import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, vitrine } from '../vitrine.ts';

test('two files of one name are both published, and the error names both', async () => {
  const out = join(temporaryFolder(), 'site');
  const { code, stderr } = await vitrine([
    'build',
    join(import.meta.dirname, 'agents'),
    '--out',
    out,
  ]);
  expect(code).toBe(0);
  expect(stderr).toMatch(/front\/reviewer\.md:2:7 error .*back\/reviewer\.md/);
  const published = readdirSync(join(out, 'agents')).filter((name) => name.endsWith('.md'));
  expect(published.sort()).toEqual(['back-reviewer.md', 'front-reviewer.md']);
  expect(readFileSync(join(out, 'agents/front-reviewer.md'), 'utf8')).toContain('Front');
});
