import { expect, test } from 'vitest';
import { leftOut } from '../../../src/integrations/left-out.ts';
import { catalogOf, file } from '../catalog/agents.ts';

const { agents } = catalogOf(file('writer.md', '---\nname: writer\ndescription: d\n---\n'));
const four = ['feed.xml', 'sitemap.xml', 'opensearch.xml', 'marketplace.json'];

test('what the project publishes itself is not left out', () => {
  const unplaced = { agents, origin: undefined };
  expect(leftOut(unplaced, new Set(['sitemap.xml']))).toEqual([
    'Without --site there is no feed.xml, opensearch.xml, marketplace.json.',
  ]);
  for (const origin of [undefined, 'http://agents.example']) {
    expect(leftOut({ agents, origin }, new Set(four))).toEqual([]);
  }
});

test('nothing is said of dates where there is no agent', () => {
  expect(leftOut({ agents: [], origin: 'https://agents.example' }, new Set())).toEqual([]);
});
