import { join } from 'node:path';
import { expect, test } from 'vitest';
import { agent, write } from '../agents.ts';
import { temporaryFolder, vitrine } from '../vitrine.ts';

test('names that are hard to tell apart are warnings in the line of each name, and names of a series are none', async () => {
  const folder = temporaryFolder();
  const agents = join(folder, 'agents');
  write(agents, {
    'one.md': agent('code-reviewer'),
    'two.md': agent('code-reveiwer'),
    'three.md': agent('payment-tester'),
    'four.md': agent('p\u0430yment-tester'),
    'five.md': agent('worker-1'),
    'six.md': agent('worker-2'),
  });
  const { code, stderr } = await vitrine(['build', agents, '--out', join(folder, 'site')]);
  expect(code).toBe(0);
  const said = stderr.split('\n').filter((line) => line.endsWith('[name-look-alike]'));
  expect(said).toHaveLength(4);
  expect(said[0]).toMatch(
    /\/agents\/four\.md:2:7 warning .*“payment-tester” of three\.md, which differs in U\+0430\./,
  );
  expect(said[1]).toMatch(/\/agents\/one\.md:2:7 warning .*“code-reveiwer” of two\.md\./);
});
