import { join } from 'node:path';
import { expect, test } from 'vitest';
import { agent, published, write } from '../agents.ts';
import { temporaryFolder, vitrine } from '../vitrine.ts';

test('file names of any script make readable addresses, that no file can choose for itself', async () => {
  const folder = temporaryFolder();
  const agents = join(folder, 'agents');
  write(agents, {
    'C# Expert.md': agent('one'),
    'C++ Expert.md': agent('two'),
    'コードレビュー.md': agent('three'),
    'Рецензент.md': agent('four'),
    '🤖.md': agent('five'),
    'nul.md': agent('six'),
    'index.md': agent('seven'),
    'plain.md': '---\nname: ../../escaped\nslug: ../other\npath: /tmp/x\ndescription: None.\n---\n',
  });
  const out = join(folder, 'site');
  expect((await vitrine(['build', agents, '--out', out])).code).toBe(0);
  expect(published(out)).toEqual([
    'c-plus-plus-expert',
    'c-sharp-expert',
    'index-agent',
    'kodo-rebyu',
    'nul-agent',
    'plain',
    'retsenzent',
    'robot',
  ]);
});
