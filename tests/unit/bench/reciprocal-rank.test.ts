import { expect, test } from 'vitest';
import { meanReciprocalRank } from '../../../scripts/bench/search/reciprocal-rank.ts';

const query = (text: string, ...wanted: string[]) => ({ text, wanted: new Set(wanted) });

test('the first result that is wanted counts, by its place', () => {
  const queries = [query('a', 'x', 'y'), query('b', 'y'), query('c', 'z')];
  const answers = new Map([
    ['a', ['w', 'y', 'x']],
    ['b', ['y']],
    ['c', []],
  ]);
  expect(meanReciprocalRank(queries, answers)).toBe((1 / 2 + 1 + 0) / 3);
});

test('what stands further down than anybody looks does not count', () => {
  const slugs = [...'abcdefghijk'];
  expect(meanReciprocalRank([query('q', 'j')], new Map([['q', slugs]]))).toBe(1 / 10);
  expect(meanReciprocalRank([query('q', 'k')], new Map([['q', slugs]]))).toBe(0);
});

test('a query that was never asked is an error', () => {
  expect(() => meanReciprocalRank([query('a', 'x')], new Map())).toThrow('“a”');
});
