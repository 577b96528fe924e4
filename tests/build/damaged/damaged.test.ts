import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { agent, write } from '../agents.ts';
import { temporaryFolder, vitrine } from '../vitrine.ts';

test('a damaged text is shown as it was meant, and offered beside the file as it is', async () => {
  const folder = temporaryFolder();
  const agents = join(folder, 'agents');
  const damaged = readFileSync('tests/fixtures/mac-roman/damaged.md');
  write(agents, { 'sound.md': agent('sound') });
  cpSync('tests/fixtures/mac-roman/damaged.md', join(agents, 'damaged.md'));

  const out = join(folder, 'site');
  expect((await vitrine(['build', agents, '--out', out])).code).toBe(0);
  expect(readFileSync(join(out, 'agents/damaged.md')).equals(damaged)).toBe(true);
  const repaired = readFileSync(join(out, 'agents/damaged.repaired.md'), 'utf8');
  expect(repaired).toMatch(/^# 🏗️ Backend Expert$/m);
  expect(repaired).toContain('Modélisation relationnelle');
  expect(repaired).toContain('├── Domain/');
  expect(repaired).not.toMatch(/[√‚]/);

  const page = readFileSync(join(out, 'agents/damaged/index.html'), 'utf8');
  expect(page).toContain('Modélisation relationnelle');
  expect(page).toContain('once read in the wrong encoding');
  expect(page).toMatch(/<button[^>]*>Copy repaired file</);
  expect(page).toMatch(/<a[^>]*href="\/agents\/damaged\.repaired\.md"[^>]*>Save repaired file</);

  expect(existsSync(join(out, 'agents/sound.repaired.md'))).toBe(false);
  expect(readFileSync(join(out, 'agents/sound/index.html'), 'utf8')).not.toContain(
    'class="repaired"',
  );
});
