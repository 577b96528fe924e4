import { expect, test } from 'vitest';
import { slugQuery, slugsIn } from '../../../src/client/slug-list.ts';

test('agents are read from the address, each once, in its order', () => {
  expect(slugsIn('?agents=b,a,b', 'agents', 20)).toEqual(['b', 'a']);
  expect(slugsIn('?agents=a%2Cb&agents=c', 'agents', 20)).toEqual(['a', 'b', 'c']);
});

test('an address without agents names none', () => {
  for (const search of ['', '?agents=', '?agents=,%20,', '?other=a']) {
    expect(slugsIn(search, 'agents', 20)).toEqual([]);
  }
});

test('an endless address is read only so far', () => {
  const slugs = Array.from({ length: 5000 }, (_, n) => `a-${n}`);
  expect(slugsIn(`?agents=${slugs.join(',')}`, 'agents', 20)).toHaveLength(20);
});

test('the address that is written reads as the same agents', () => {
  const slugs = ['backend-expert', '日本', 'a&b'];
  expect(slugQuery('agents', slugs)).toMatch(/^\?agents=backend-expert,/);
  expect(slugsIn(slugQuery('agents', slugs), 'agents', 20)).toEqual(slugs);
  expect(slugQuery('agents', [])).toBe('');
});
