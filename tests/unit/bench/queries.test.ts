import { expect, test } from 'vitest';
import {
  type Query,
  type SoughtAgent,
  searchQueries,
} from '../../../scripts/bench/search/queries.ts';

function agent(slug: string, name: string, language: string, topics: [string, string][]) {
  const items = topics.map(([key, label]) => ({ text: label, topics: [{ key, label }] }));
  const expertise = [{ title: undefined, topics: [], items }];
  return { slug, agent: { name, title: `The ${name}`, description: '', language, expertise } };
}

const agents: SoughtAgent[] = [
  agent('writer', 'writer', 'en', [
    ['sql', 'SQL'],
    ['queries', 'Queries'],
  ]),
  agent('writer-2', 'The Writer', 'en', [['sql', 'sql']]),
  agent('ops', 'ops', 'fr', [
    ['requetes', 'Requêtes'],
    ['sql', 'SQL'],
  ]),
];
const sets = searchQueries(agents, 1);
const seen = (queries: readonly Query[]) =>
  queries.map(({ text, wanted }) => [text, [...wanted]]).sort();

test('a title is any agent’s that has it as title or name', () => {
  expect(seen(sets.titles)).toEqual([
    ['The The Writer', ['writer-2']],
    ['The ops', ['ops']],
    ['The writer', ['writer', 'writer-2']],
  ]);
});

test('a name with a typo means the agents of the right name, and short names are left out', () => {
  expect(sets.typos.map(({ wanted }) => [...wanted])).toEqual([['writer'], ['writer', 'writer-2']]);
  expect(sets.typos.map(({ text }) => text)).not.toContain('writer');
});

test('a topic is asked for once, as it is first written, and is every agent’s that covers it', () => {
  expect(seen(sets.topics)).toEqual([
    ['Queries', ['writer']],
    ['Requêtes', ['ops']],
    ['SQL', ['writer', 'writer-2', 'ops']],
  ]);
});

test('French topics are asked for with and without their diacritics', () => {
  expect(seen(sets.accented)).toEqual([['Requêtes', ['ops']]]);
  expect(seen(sets.unaccented)).toEqual([['Requetes', ['ops']]]);
});

test('the same seed asks the same', () => {
  expect(searchQueries(agents, 1)).toEqual(sets);
  expect(searchQueries(agents, 2)).not.toEqual(sets);
});
