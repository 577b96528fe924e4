import { expect, test } from 'vitest';
import { correctQuery } from '../../../src/search/correct-query.ts';
import { prepareVocabulary } from '../../../src/search/near-words.ts';
import { queryWords } from '../../../src/search/query-words.ts';

const counts: Record<string, number> = {
  TypeScript: 8,
  backend: 64,
  expert: 128,
  react: 32,
  reacts: 1,
  reader: 4,
  leader: 2,
  kubernetes: 16,
  modélisation: 4,
  database: 32,
  databases: 2,
  Java: 4,
  rust: 8,
  ruby: 4,
  test: 64,
  rest: 32,
  API: 64,
};
const vocabulary = prepareVocabulary(
  Object.entries(counts).map(([word, agents]) => ({ word, agents })),
);
const correct = (query: string, unseen = queryWords(query)) =>
  correctQuery(query, unseen, vocabulary);

test.each([
  ['a letter too few', 'bakend', 'backend'],
  ['a letter too many', 'bacckend', 'backend'],
  ['another letter', 'bavkend', 'backend'],
  ['two letters that changed places', 'backned', 'backend'],
  ['the two first that changed places', 'abckend', 'backend'],
  ['two slips in a long word', 'kubrenets', 'kubernetes'],
  ['a diacritic and a slip', 'módelistion', 'modélisation'],
])('%s: %s is %s', (_, query, meant) => {
  expect(correct(query)).toBe(meant);
});

test('a word is spelt as it is mostly written', () => {
  expect(correct('typescrpit')).toBe('TypeScript');
  expect(correct('TYPESCRPIT')).toBe('TypeScript');
});

test('a first capital stays', () => {
  expect(correct('Bakend')).toBe('Backend');
});

test('all else stays as typed', () => {
  expect(correct('  “Bakend”,  c++ & kuberentes! ', ['bakend', 'kuberentes'])).toBe(
    '  “Backend”,  c++ & kubernetes! ',
  );
});

test('only unseen words are corrected, wherever they stand', () => {
  expect(correct('bakend bavkend bakend', ['bakend'])).toBe('backend bavkend backend');
  expect(correct('bakend', [])).toBeUndefined();
});

test('in a hyphenated name there are no capitals but those that were typed', () => {
  expect(correct('backned-expert', ['backned'])).toBe('backend-expert');
  expect(correct('typescirpt-expert', ['typescirpt'])).toBe('typescript-expert');
  expect(correct('expert_typescirpt', ['typescirpt'])).toBe('expert_typescript');
  expect(correct('Front-Bakend', ['bakend'])).toBe('Front-Backend');
});

test('a word may be half typed, and a whole one goes before it', () => {
  expect(correct('typescrp')).toBe('TypeScript');
  expect(correct('kubrene')).toBe('kubernetes');
  expect(correct('databsae')).toBe('database');
});

test('what begins a word is no error', () => {
  expect(correct('kuberne')).toBeUndefined();
  expect(correct('reacts')).toBeUndefined();
});

test('of words that are as near, the one with the same first letter is meant, then the commonest', () => {
  expect(correct('rkader')).toBe('reader');
  expect(correct('peader')).toBe('reader');
  expect(correct('reackt')).toBe('react');
});

test('two slips make another word of a short one', () => {
  expect(correct('bcaknd')).toBeUndefined();
  expect(correct('raetc')).toBeUndefined();
});

test('a word of four letters is corrected where only one word is near', () => {
  expect(correct('jaav')).toBe('Java');
  expect(correct('apii')).toBe('API');
  expect(correct('xest')).toBeUndefined();
  expect(correct('kubr')).toBeUndefined();
});

test('shorter words are not', () => {
  expect(correct('aip')).toBeUndefined();
});

test('what is like no word stays, and so does what is longer than any', () => {
  expect(correct('zzzzzzzz')).toBeUndefined();
  expect(correct('x'.repeat(10_000))).toBeUndefined();
  expect(correct('')).toBeUndefined();
});

test('Chinese is left alone', () => {
  expect(correct('后端工程师后端')).toBeUndefined();
});

test('an empty vocabulary corrects nothing', () => {
  expect(correctQuery('bakend', ['bakend'], prepareVocabulary([]))).toBeUndefined();
});
