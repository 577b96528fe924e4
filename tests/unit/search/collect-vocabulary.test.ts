import { expect, test } from 'vitest';
import { collectVocabulary } from '../../../src/search/collect-vocabulary.ts';
import { catalogOf, file } from '../catalog/agents.ts';

interface Sketch {
  path?: string;
  name?: string;
  title: string;
  /** Lines of its expertise. */
  knows?: string[];
}

function agentsOf(...sketches: Sketch[]) {
  const files = sketches.map(({ path, name, title, knows = [] }, number) =>
    file(
      path ?? `${number}.md`,
      [
        '---',
        `name: ${JSON.stringify(name ?? title)}`,
        'description: Does what it does.',
        '---',
        `# ${title}`,
        ...(knows.length > 0 ? ['## Expertise', ...knows.map((line) => `- ${line}`)] : []),
      ].join('\n\n'),
    ),
  );
  return catalogOf(...files).agents;
}

function collect(...sketches: Sketch[]): string[] {
  return collectVocabulary(agentsOf(...sketches)).map(({ word }) => word);
}

// From here on, one agent is not enough for a topic.
function many(count: number): Sketch[] {
  return Array.from({ length: count }, (_, number) => ({
    title: `Agent ${number}`,
    knows: [`Topic${number}x`],
  }));
}

test('words of titles, names, slugs and topics are in it, sorted as search compares them', () => {
  expect(
    collect({
      path: 'wombat.md',
      name: 'zebra-crossing',
      title: 'Élan Keeper',
      knows: ['Rate limiting', 'GraphQL'],
    }),
  ).toEqual(['crossing', 'élan', 'GraphQL', 'keeper', 'limiting', 'rate', 'wombat', 'zebra']);
});

test('short words, digits and what Chinese, Japanese, Korean and Thai write together are not', () => {
  expect(
    collect({
      path: 'abc.md',
      name: '后端',
      title: 'Go to K8S 2024 后端 バックエンド 백엔드 นัก C++',
    }),
  ).toEqual(['abc', 'C++', 'K8S']);
});

test('nobody mistypes a word of more than forty letters', () => {
  const words = collect({ path: 'abc.md', title: `${'x'.repeat(40)} ${'y'.repeat(41)}` });
  expect(words).toEqual(['abc', 'x'.repeat(40)]);
});

test('a title of ten thousand words brings no more than its beginning', () => {
  const title = Array.from({ length: 10_000 }, (_, number) => `word${number}`).join(' ');
  expect(collect({ path: 'abc.md', name: 'abc', title }).length).toBeLessThan(30);
});

test('the spelling that most agents write counts, and a first capital does not', () => {
  expect(
    collect(
      { path: 'typescript.md', name: 'typescript', title: 'TypeScript' },
      { path: 'pro.md', title: 'TypeScript Pro' },
      { path: 'expert.md', title: 'Typescript Expert' },
    ),
  ).toEqual(['expert', 'pro', 'TypeScript']);
});

test('of spellings that as many write, the one with capitals counts', () => {
  expect(collect({ path: 'a.md', title: 'graphql' }, { path: 'b.md', title: 'GraphQL' })).toEqual([
    'GraphQL',
  ]);
});

test('in a larger catalog, a word of topics counts only if two agents have it', () => {
  const alone = collect(...many(48), { title: 'Keeper', knows: ['Zebra crossings'] });
  expect(alone).toContain('zebra');
  const lost = collect(...many(50), { title: 'Keeper', knows: ['Zebra crossings'] });
  expect(lost).toContain('keeper');
  expect(lost).not.toContain('zebra');
  const shared = collect(
    ...many(50),
    { title: 'Keeper', knows: ['Zebra crossings'] },
    { title: 'Warden', knows: ['Zebra stripes'] },
  );
  expect(shared).toContain('zebra');
  expect(shared).not.toContain('stripes');
});

test('copies of an agent count as one', () => {
  const copy = { title: 'Keeper', knows: ['Zebra crossings'] };
  expect(collect(...many(50), copy, copy)).not.toContain('zebra');
  const counts = collectVocabulary(agentsOf(copy, copy, { title: 'Keeper', knows: ['Fences'] }));
  expect(counts.find(({ word }) => word === 'keeper')?.agents).toBe(2);
});

test('the order of agents does not matter', () => {
  const agents = agentsOf(
    { path: 'a.md', title: 'GraphQL Keeper', knows: ['Rate limiting', 'rate shaping'] },
    { path: 'b.md', title: 'Graphql keeper', knows: ['Débit'] },
    { path: 'c.md', title: 'graphql', knows: ['debit', 'Rate LIMITING'] },
    { path: 'd.md', title: 'Copy', knows: ['Débit'] },
  );
  expect(collectVocabulary(agents.toReversed())).toEqual(collectVocabulary(agents));
});
