import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { agent, write } from '../agents.ts';
import { temporaryFolder, vitrine } from '../vitrine.ts';

test('of the agents that name one, twelve are shown, and the others where a visitor asks', async () => {
  const folder = temporaryFolder();
  const authors = Array.from({ length: 14 }, (_, number) => `author-${number}`);
  write(join(folder, 'agents'), {
    'reviewer.md': agent('reviewer'),
    ...Object.fromEntries(
      authors.map((name) => [`${name}.md`, `${agent(name)}\nHand over to @agent-reviewer.\n`]),
    ),
  });
  const out = join(folder, 'site');
  expect((await vitrine(['build', join(folder, 'agents'), '--out', out])).code).toBe(0);
  const page = readFileSync(join(out, 'agents/reviewer/index.html'), 'utf8');
  const [namedBy = ''] = /<section aria-labelledby="ui-named-by">.*?<\/section>/s.exec(page) ?? [];
  const [shown = '', hidden = ''] = namedBy.split('<details>');
  expect([links(shown).length, links(hidden).length]).toEqual([12, 2]);
  expect([...links(shown), ...links(hidden)].sort()).toEqual(authors.toSorted());
  expect(hidden).toMatch(/^\s*<summary>2 more agents<\/summary>/);
});

function links(html: string): string[] {
  return [...html.matchAll(/href="\/agents\/([^/]+)\/"/g)].flatMap(([, slug]) => slug ?? []);
}
