import { expect, test } from 'vitest';
import { orderAgents, possibleSorts } from '../../../src/browse/order.ts';

const keys = { sizes: [30, 10, 30, 20], days: [5, 0, 9, 5] };

test('by name, agents stand as they are numbered', () => {
  expect(orderAgents(keys, 'name')).toEqual([0, 1, 2, 3]);
});

test('by size, the smallest comes first, and equals stand by name', () => {
  expect(orderAgents(keys, 'size')).toEqual([1, 3, 0, 2]);
});

test('by date, the newest comes first, and what has no date last', () => {
  expect(orderAgents(keys, 'newest')).toEqual([2, 0, 3, 1]);
});

test('without dates there is no order by date', () => {
  expect(possibleSorts(keys)).toEqual(['name', 'newest', 'size']);
  expect(possibleSorts({ days: undefined })).toEqual(['name', 'size']);
  expect(orderAgents({ ...keys, days: undefined }, 'newest')).toEqual([0, 1, 2, 3]);
});
