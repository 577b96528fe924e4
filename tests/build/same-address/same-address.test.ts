import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { agent, published, write } from '../agents.ts';
import { temporaryFolder, vitrine } from '../vitrine.ts';

test('files of one slug are errors that name each other, and are published under their folders', async () => {
  const folder = temporaryFolder();
  const agents = join(folder, 'agents');
  const copy = agent('writer');
  write(agents, {
    'back/Code Reviewer.md': agent('back-end-reviewer'),
    'front/code-reviewer.md': agent('page-reviewer'),
    'one/writer.md': copy,
    'two/writer.md': copy,
    'back-writer.md': agent('history-writer'),
  });
  const out = join(folder, 'site');
  const { code, stderr } = await vitrine(['build', agents, '--out', out]);
  expect(code).toBe(0);
  expect(stderr).toMatch(
    /\/agents\/back\/Code Reviewer\.md:1:1 error .*front\/code-reviewer\.md.*\[slug-duplicate\]$/m,
  );
  expect(stderr).toMatch(
    /\/agents\/front\/code-reviewer\.md:1:1 error .*back\/Code Reviewer\.md.*\[slug-duplicate\]$/m,
  );
  expect(stderr).toMatch(
    /\/agents\/one\/writer\.md:2:7 error .*two\/writer\.md \(a copy.*\[name-duplicate\]$/m,
  );
  expect(published(out)).toEqual([
    'back-code-reviewer',
    'back-writer',
    'front-code-reviewer',
    'one-writer',
    'two-writer',
  ]);
  expect(readFileSync(join(out, 'agents/front-code-reviewer.md'), 'utf8')).toBe(
    agent('page-reviewer'),
  );
});
