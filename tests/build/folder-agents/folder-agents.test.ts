import { join } from 'node:path';
import { expect, test } from 'vitest';
import { agent, published, write } from '../agents.ts';
import { temporaryFolder, vitrine } from '../vitrine.ts';

test('an agent that has a folder of its own goes by the folder, and its reference material has no page', async () => {
  const folder = temporaryFolder();
  const agents = join(folder, 'agents');
  write(agents, {
    'code-reviewer/agent.md': agent('code-reviewer'),
    'test-writer/SKILL.md': agent('test-writer'),
    'test-writer/references/patterns.md': '# Patterns\n',
  });
  const out = join(folder, 'site');
  const { code, stdout } = await vitrine(['build', agents, '--out', out]);
  expect(code).toBe(0);
  expect(stdout).toContain('(1 info)');
  const check = await vitrine(['check', agents, '--format', 'json']);
  expect(check.stdout).toContain('"code": "file-not-an-agent"');
  expect(check.stdout).toContain('reference material of test-writer/SKILL.md');
  expect(published(out)).toEqual(['code-reviewer', 'test-writer']);
});
