import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, vitrine } from '../vitrine.ts';

test('broken files are named with line and column, and take no other agent down', async () => {
  const out = join(temporaryFolder(), 'site');
  const { code, stdout, stderr } = await vitrine([
    'build',
    join(import.meta.dirname, 'agents'),
    '--out',
    out,
  ]);
  expect(code).toBe(0);
  expect(stderr).toContain('not-utf8.md:5:5 error');
  expect(stderr).toContain('javascript.md:1:1 error');
  expect(stderr).toContain('colon.md:3:14 warning');
  expect(stderr).toContain('diagram.md:6:1 warning');
  expect(stdout).toContain('4 agents');
  expect(stdout).toContain('(2 errors, 2 warnings)');
  for (const slug of ['sound', 'colon', 'javascript', 'diagram']) {
    expect(existsSync(join(out, 'agents', slug, 'index.html')), slug).toBe(true);
  }
  expect(existsSync(join(out, 'agents/not-utf8'))).toBe(false);
  expect(existsSync('it-ran')).toBe(false);
});
