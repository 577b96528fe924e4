import { expect, test } from 'vitest';
import { cleanQuery } from '../../../src/browse/query.ts';

test('space around a query, and more than one between its words, is not searched for', () => {
  expect(cleanQuery('  rate\n limiting\t')).toBe('rate limiting');
  expect(cleanQuery(' \t\n\u00a0')).toBe('');
});

test('a query has at most 200 characters, none of them half', () => {
  expect(cleanQuery('a'.repeat(10_000))).toBe('a'.repeat(200));
  expect([...cleanQuery('😀'.repeat(300))]).toEqual(Array.from({ length: 200 }, () => '😀'));
  expect(cleanQuery(`${'a'.repeat(199)} b`)).toBe('a'.repeat(199));
  expect(cleanQuery('a\ud83d').isWellFormed()).toBe(true);
});
