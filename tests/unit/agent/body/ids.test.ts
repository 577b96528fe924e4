import { expect, test } from 'vitest';
import { uniqueIds } from '../../../../src/agent/body/ids.ts';

test.each([
  ['Été & Hiver!', 'ete-hiver'],
  ['専門 分野', '専門-分野'],
  ['***', 'section'],
  ['UI search', 'uisearch'],
])('%s has the id %s', (heading, id) => {
  expect(uniqueIds()(heading)).toBe(id);
});

test('equal headings get numbers, and none is given twice', () => {
  const id = uniqueIds();
  expect(['A', 'A 2', 'A', 'A', 'A 2'].map(id)).toEqual(['a', 'a-2', 'a-3', 'a-4', 'a-2-2']);
});

test('a hundred thousand equal headings are counted', () => {
  const id = uniqueIds();
  for (let count = 1; count < 100_000; count += 1) id('A');
  expect(id('A')).toBe('a-100000');
});
