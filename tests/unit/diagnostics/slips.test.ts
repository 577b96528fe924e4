import { expect, test } from 'vitest';
import { countSlips } from '../../../src/diagnostics/slips.ts';

function slips(word: string, other: string, most: number): number | undefined {
  const read = countSlips(word, most);
  let found: number | undefined = word.length;
  for (let at = 0; at < other.length && found !== undefined; at += 1) found = read(other, at);
  return found;
}

test.each([
  ['react', 'react', 0],
  ['react', 'raect', 1],
  ['react', 'reactt', 1],
  ['react', 'eact', 1],
  ['react', 'reakt', 1],
  ['react', 'erakt', 2],
  ['react', 'reactor', 2],
  ['reactor', 'react', 2],
  ['abcd', 'badc', 2],
  ['ca', 'abc', 3],
])('between %s and %s lie %i slips, both ways', (one, other, expected) => {
  expect(slips(one, other, 3)).toBe(expected);
  expect(slips(other, one, 3)).toBe(expected);
});

test('more slips than may be made are one too many', () => {
  expect(slips('react', 'rea', 1)).toBe(2);
});

test('reading ends where no more can help', () => {
  const read = countSlips('react', 1);
  expect(read('xyz', 0)).toBeDefined();
  expect(read('xyz', 1)).toBeUndefined();
});

test('a beginning that was read need not be read again', () => {
  const read = countSlips('react', 2);
  const found = Array.from('reach', (_, at) => read('reach', at));
  expect(found.at(-1)).toBe(1);
  expect(read('react', 4)).toBe(0);
  expect(read('reac', 3)).toBe(1);
});
