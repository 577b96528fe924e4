import { expect, test } from 'vitest';
import { seededRandom } from '../../../scripts/bench/search/seeded-random.ts';
import { withTypo } from '../../../scripts/bench/search/typo.ts';

/** Every different outcome of many tries. */
function outcomes(name: string): (string | undefined)[] {
  const random = seededRandom(1);
  return [...new Set(Array.from({ length: 3_000 }, () => withTypo(name, random)))];
}

test('a typo stands in a word of six or more letters, and nowhere else', () => {
  for (const slipped of outcomes('the api-designer 2')) {
    expect(slipped).toMatch(/^the api-\p{L}{7,9} 2$/u);
    expect(slipped).not.toBe('the api-designer 2');
  }
});

test('a letter is put in, left out, replaced, or swapped with its neighbour', () => {
  const slipped = outcomes('writer');
  expect(slipped).toEqual(expect.arrayContaining(['wriiter', 'wrier', 'wrixer', 'wrtier']));
});

test('letters are of the script of the word', () => {
  expect(outcomes('писатель').every((slipped) => /^[а-яё]+$/.test(slipped ?? ''))).toBe(true);
});

test('short names have none', () => {
  expect(outcomes('ab-test 12345678')).toEqual([undefined]);
});
