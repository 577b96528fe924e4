import { expect, test } from 'vitest';
import { pageSize } from '../../../src/browse/page-size.ts';
import { divideByCategory } from '../../../src/browse/sections.ts';

test('a list is divided where a category ends, and categories without agents are left out', () => {
  expect(divideByCategory([0, 1, 4, 6], [2, 2, 1, 2])).toEqual([
    { category: 0, agents: [0, 1] },
    { category: 2, agents: [4] },
    { category: 3, agents: [6] },
  ]);
  expect(divideByCategory([], [2])).toEqual([]);
});

test('a large catalog stands on several pages, others on one', () => {
  expect([pageSize(0), pageSize(1040), pageSize(1200), pageSize(1201)]).toEqual([
    1, 1040, 1200, 300,
  ]);
});
