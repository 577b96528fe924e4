import { expect, test } from 'vitest';
import { collectFacets } from '../../../src/browse/collect-facets.ts';
import { indexTopics } from '../../../src/catalog/topic-index.ts';
import { catalogOf, file } from '../catalog/agents.ts';
import { agentsOf, shown } from './agents.ts';

const say = (facet: string, value: string): string => (value === '' ? 'none' : `${facet} ${value}`);

test('values are sorted by how many agents have them, then by label', () => {
  const agents = agentsOf({ 'a.md': 'tools: Grep, Read', 'b.md': 'tools: Read, Glob', 'c.md': '' });
  const [tools] = collectFacets(agents, [], ['tool'], (_, value) => value);
  expect(tools && shown(tools)).toEqual([
    ['Read', 'Read', 2],
    ['Glob', 'Glob', 1],
    ['Grep', 'Grep', 1],
  ]);
  expect(tools?.values.map((value) => [...Array.from(value.agents)])).toEqual([[0, 1], [1], [0]]);
});

test('permissions keep their order', () => {
  const agents = agentsOf({
    'a.md': 'tools: Bash',
    'b.md': 'tools: Bash, Read',
    'c.md': 'tools: Read',
  });
  const [permissions] = collectFacets(agents, [], ['permission'], say);
  expect(permissions && shown(permissions)).toEqual([
    ['read', 'permission read', 3],
    ['write', 'permission write', 2],
    ['execute', 'permission execute', 2],
    ['network', 'permission network', 2],
  ]);
});

test('a facet that narrows nothing is left out', () => {
  const agents = agentsOf({
    'a.md': 'model: opus\ntools: Read, Grep',
    'b.md': 'model: opus\ntools: Read',
  });
  const names = collectFacets(
    agents,
    [],
    ['language', 'model', 'permission', 'expertise', 'tool'],
    say,
  );
  expect(names.map(({ name }) => name)).toEqual(['tool']);
});

test('agents outside of every folder can be chosen beside those in folders', () => {
  const agents = agentsOf({ 'a.md': '', 'data/b.md': '', 'data/c.md': '' });
  const [categories] = collectFacets(agents, [], ['category'], say);
  expect(categories && shown(categories)).toEqual([
    ['data', 'data', 2],
    ['', 'none', 1],
  ]);
});

test('expertise has the addresses and the spellings of its topics', () => {
  const prompt = (items: string) => `---\nname: a\n---\n\n# A\n\n## Expertise\n\n${items}\n`;
  const { agents } = catalogOf(
    file('a.md', prompt('- Query Optimization\n- GraphQL')),
    file('b.md', prompt('- Query optimization')),
  );
  const [expertise] = collectFacets(agents, indexTopics(agents), ['expertise'], say);
  expect(expertise?.values[0]?.value).toBe('query-optimization');
  expect(expertise?.values.map(({ agents: members }) => [...Array.from(members)])).toEqual([
    [0, 1],
    [0],
  ]);
});

test('values keep what an author wrote, whatever it is', () => {
  const agents = agentsOf({
    'a.md': `tools: ["<script>alert(1)</script>", 'a"b&c=d']`,
    'b.md': '',
  });
  const [tools] = collectFacets(agents, [], ['tool'], (_, value) => value);
  expect(tools?.values.map(({ value }) => value).sort()).toEqual(['<script>alert', 'a"b&c=d']);
});
