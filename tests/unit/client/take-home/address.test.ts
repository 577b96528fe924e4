import { expect, test } from 'vitest';
import { takenIn, withTaken } from '../../../../src/client/take-home/address.ts';

test('an address asks for agents, for those that were selected, or for nothing', () => {
  expect(takenIn('?q=x&take=a,b', 20)).toEqual(['a', 'b']);
  expect(takenIn('?take=', 20)).toEqual([]);
  expect(takenIn('?mistake=a', 20)).toBeUndefined();
});

test('what else the address holds stays as it was', () => {
  expect(withTaken('?q=a%20b&take=x&tool=Bash', ['a', 'b'])).toBe('?q=a%20b&tool=Bash&take=a,b');
  expect(withTaken('?q=a%20b&take=x', undefined)).toBe('?q=a%20b');
  expect(withTaken('?take=x&take=y', undefined)).toBe('');
});

test('the panel stays in the address when its last agent goes', () => {
  expect(withTaken('?take=a', [])).toBe('?take=');
});
