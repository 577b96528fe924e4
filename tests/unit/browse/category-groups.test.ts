import { expect, test } from 'vitest';
import { groupByCategory } from '../../../src/browse/category-groups.ts';
import { agentsOf } from './agents.ts';

test('agents stand together by the folder at the top, those without one first', () => {
  const agents = agentsOf({ 'b/x/1.md': '', 'a/2.md': '', '3.md': '', 'b/4.md': '' });
  const groups = groupByCategory(agents, 'en').map(({ name, agents: members }) => [
    name,
    members.map(({ agent }) => agent.path),
  ]);
  expect(groups).toEqual([
    ['', ['3.md']],
    ['a', ['a/2.md']],
    ['b', ['b/4.md', 'b/x/1.md']],
  ]);
});
