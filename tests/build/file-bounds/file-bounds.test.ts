import { join } from 'node:path';
import { expect, test } from 'vitest';
import { agent, published, write } from '../agents.ts';
import { temporaryFolder, vitrine } from '../vitrine.ts';

test('files that are too large, or no UTF-8 text, are one error each, and all others are built', async () => {
  const folder = temporaryFolder();
  const agents = join(folder, 'agents');
  write(agents, {
    'large.md': agent('large') + 'x'.repeat(300 * 1024),
    'nul.md': `${agent('nul')}a\0b\n`,
    'latin.md': Buffer.from(`${agent('latin')}caf\u00e9\n`, 'latin1'),
    'utf-16.md': Buffer.from(`\uFEFF${agent('utf-16')}`, 'utf16le'),
    'sound.md': agent('sound'),
  });
  const out = join(folder, 'site');
  const { code, stdout, stderr } = await vitrine(['build', agents, '--out', out]);
  expect(code).toBe(0);
  expect(stderr).toMatch(/\/agents\/large\.md:1:1 error .*it has \d+ bytes\. \[file-too-large\]$/m);
  expect(stderr).toMatch(/\/agents\/nul\.md:9:2 error .*NUL byte\. \[file-not-utf8\]$/m);
  expect(stderr).toMatch(/\/agents\/latin\.md:9:4 error .*\[file-not-utf8\]$/m);
  expect(stderr).toMatch(/\/agents\/utf-16\.md:1:1 error .*it is UTF-16\. \[file-not-utf8\]$/m);
  expect(stdout).toContain('(4 errors)');
  expect(published(out)).toEqual(['sound']);
});
