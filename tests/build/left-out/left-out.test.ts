import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasGit, repositoryOf } from '../../unit/integrations/repository.ts';
import { agent, write } from '../agents.ts';
import { temporaryFolder, vitrine } from '../vitrine.ts';

const files = { 'agents/writer.md': agent('writer') };

/** What a build says of files that are not there, with the files that it says it of. */
async function leftOut(folder: string, ...options: string[]): Promise<string[]> {
  const out = join(folder, 'site');
  const { code, stdout } = await vitrine([
    ...['build', join(folder, 'agents'), '--out', out],
    ...options,
  ]);
  expect(code).toBe(0);
  const lines = stdout.split('\n').filter((line) => /there is no/i.test(line));
  const named: string[] = lines.join().match(/[\w-]+\.(?:xml|json)/g) ?? [];
  for (const path of named) expect(existsSync(join(out, path)), path).toBe(false);
  for (const path of ['feed.xml', 'sitemap.xml', 'opensearch.xml', 'marketplace.json']) {
    expect(existsSync(join(out, path)), path).toBe(!named.includes(path));
  }
  return lines;
}

function undated(): string {
  const folder = temporaryFolder();
  write(folder, files);
  return folder;
}

test('without an address a build names what needs one', async () => {
  expect(await leftOut(undated())).toEqual([
    'Without --site there is no feed.xml, sitemap.xml, opensearch.xml, marketplace.json.',
  ]);
});

test.each(['http://agents.example', 'https://127.0.0.1'])(
  'published at %s, it says why Claude Code gets no marketplace, and that no agent has a date',
  async (origin) => {
    expect(await leftOut(undated(), '--site', origin)).toEqual([
      'There is no feed.xml: no agent has a date, which its whole git history would give.',
      `There is no marketplace.json: Claude Code loads plugins over https and from other machines only, not from ${origin}.`,
    ]);
  },
);

test.runIf(hasGit)('with an address on https and a history it has nothing to say', async () => {
  const folder = repositoryOf([{ day: 1, files }]);
  write(folder, files);
  expect(await leftOut(folder, '--site', 'https://agents.example')).toEqual([]);
});
