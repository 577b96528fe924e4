import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, vitrine } from '../vitrine.ts';

test('documentation, links and hidden folders are no agents, but the folders of coding tools are read', async () => {
  const folder = temporaryFolder();
  const agents = join(folder, 'agents');
  cpSync(join(import.meta.dirname, 'agents'), agents, { recursive: true });
  symlinkSync(join(import.meta.dirname, 'secret.txt'), join(agents, 'link.md'));
  mkdirSync(join(agents, '.hidden'));
  writeFileSync(join(agents, '.hidden/agent.md'), 'hidden');
  mkdirSync(join(agents, '.claude/agents'), { recursive: true });
  writeFileSync(join(agents, '.claude/agents/security.md'), 'Reviews.');

  const out = join(folder, 'site');
  const { stdout, stderr } = await vitrine(['build', agents, '--out', out]);
  expect(stdout).toContain('2 agents in');
  expect(stderr).toContain('link.md:1:1 warning The file is not a regular file');
  const check = await vitrine(['check', agents, '--format', 'github']);
  expect(check.stdout).toMatch(/README\.md.*The file is documentation/);
  expect(existsSync(join(out, 'agents/readme-writer.md'))).toBe(true);
  expect(existsSync(join(out, 'agents/security.md'))).toBe(true);
  expect(existsSync(join(out, 'agents/link.md'))).toBe(false);
  expect(existsSync(join(out, 'agents/agent.md'))).toBe(false);
});
