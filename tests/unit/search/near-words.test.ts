import { expect, test } from 'vitest';
import { nearWords, prepareVocabulary } from '../../../src/search/near-words.ts';

const words = ['react', 'reactor', 'redact', 'reach', 'enact', 'tract', 'ready', 'Réacteur'];
const near = (typed: string, most: number, of = words) =>
  nearWords(typed, prepareVocabulary(of.map((word) => ({ word, agents: 1 }))), most).map(
    ({ word, slips, whole }) => [word, slips, whole],
  );

test('whole words go before those that are only begun', () => {
  expect(near('reatc', 1)).toEqual([
    ['react', 1, true],
    ['reach', 1, false],
    ['reactor', 1, false],
    ['Réacteur', 1, false],
  ]);
});

test('the order of the words does not matter', () => {
  for (const typed of ['reatc', 'rexct', 'ract']) {
    expect(near(typed, 2, words.toReversed())).toEqual(near(typed, 2));
  }
});

test('every word is compared as if it stood alone', () => {
  for (const typed of ['reatc', 'raect', 'treact', 'redy', 'raectro', 'nact']) {
    const alone = words.flatMap((word) => near(typed, 2, [word]));
    expect(near(typed, 2).toSorted()).toEqual(alone.toSorted());
  }
});

test('nothing is near where a word begins with what was typed', () => {
  expect(near('reac', 2)).toEqual([]);
});
