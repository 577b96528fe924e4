import { expect, test } from 'vitest';
import {
  isPackedVocabulary,
  packVocabulary,
  unpackVocabulary,
  type VocabularyWord,
} from '../../../src/search/vocabulary.ts';

function journey(words: readonly VocabularyWord[]): VocabularyWord[] {
  const packed: unknown = JSON.parse(JSON.stringify(packVocabulary(words)));
  if (!isPackedVocabulary(packed)) throw new Error('It is no vocabulary any more.');
  return unpackVocabulary(packed);
}

function ofWords(...words: string[]): VocabularyWord[] {
  return words.map((word) => ({ word, agents: 1 }));
}

test('words are as they were after their journey', () => {
  const words = ofWords(
    'réacteur',
    'react',
    'reactor',
    'TypeScript',
    'types',
    'Unity3D',
    '2fa',
    'c++17',
  );
  expect(journey(words)).toEqual(words);
});

test('what a word shares with the former one does not travel, whatever its capitals', () => {
  const words = ofWords('react', 'reactor', 'TypeScript', 'typescripts', 'typeset');
  expect(packVocabulary(words).words).toBe('0react 5or 0TypeScript as 5et');
});

test('a word may share more letters with the former one than a digit can say', () => {
  const long = 'ab'.repeat(20);
  const words = ofWords(long, `${long}c`);
  expect(journey(words)).toEqual(words);
});

test('a letter that is longer in lower case stays as it is', () => {
  const words = ofWords('İstanbul', 'İstanbullu');
  expect(journey(words)).toEqual(words);
});

test('numbers of agents are rounded down to powers of two', () => {
  const words = [1, 2, 3, 4, 900, 20_000].map((agents, n) => ({ word: `word${n}`, agents }));
  expect(journey(words).map(({ agents }) => agents)).toEqual([1, 2, 2, 4, 512, 16_384]);
});

test('a vocabulary may be empty', () => {
  expect(journey([])).toEqual([]);
});

test.each([
  null,
  undefined,
  'words',
  1,
  [],
  {},
  { words: 'a' },
  { words: 'a', agents: 1 },
  { words: 1, agents: '' },
])('%j is no vocabulary', (value) => {
  expect(isPackedVocabulary(value)).toBe(false);
});
