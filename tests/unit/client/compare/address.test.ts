import { expect, test } from 'vitest';
import { addressOf, slugsInAddress } from '../../../../src/client/compare/address.ts';

test('agents are read from the address, each once, in its order', () => {
  expect(slugsInAddress('?agents=b,a,b')).toEqual(['b', 'a']);
  expect(slugsInAddress('?agents=a%2Cb&agents=c')).toEqual(['a', 'b', 'c']);
});

test('an address without agents names none', () => {
  for (const search of ['', '?agents=', '?agents=,%20,', '?other=a']) {
    expect(slugsInAddress(search)).toEqual([]);
  }
});

test('an endless address is read only so far', () => {
  const slugs = Array.from({ length: 5000 }, (_, n) => `a-${n}`);
  expect(slugsInAddress(`?agents=${slugs.join(',')}`)).toHaveLength(20);
});

test('the address that is written reads as the same agents', () => {
  const slugs = ['backend-expert', '日本', 'a&b'];
  expect(addressOf(slugs)).toMatch(/^\?agents=backend-expert,/);
  expect(slugsInAddress(addressOf(slugs))).toEqual(slugs);
  expect(addressOf([])).toBe('');
});
