import { describe, expect, test } from 'vitest';
import { findWords } from '../../../../src/client/marks/find-words.ts';

/** The stretches of a text that a word marks, as they stand in it. */
function found(text: string, ...words: string[]): string[] {
  return findWords(text, words).map(({ start, end }) => text.slice(start, end));
}

test('a word is found wherever it stands, and at its place', () => {
  expect(findWords('Rate limits: rate.', ['rate'])).toEqual([
    { start: 0, end: 4 },
    { start: 13, end: 17 },
  ]);
  expect(found('Rate limiting et throttling', 'throttling', 'rate')).toEqual([
    'throttling',
    'Rate',
  ]);
});

test('case and diacritics make no difference, on either side', () => {
  expect(found('REQUETES, requêtes, reque\u0302tes', 'Requêtes')).toEqual([
    'REQUETES',
    'requêtes',
    'reque\u0302tes',
  ]);
  expect(found('ﬁnance, ＡＰＩ', 'finance', 'api')).toEqual(['ﬁnance', 'ＡＰＩ']);
});

describe('words are found whole', () => {
  test.each([
    ['rated, prorate, rate2, 2rate', 'rate'],
    ['C++, C#', 'C'],
    ['µ-㎏', 'k'],
    ['érateé', 'rate'],
    ['𝒳rate', 'rate'],
  ])('%s holds no %s', (text, word) => {
    expect(found(text, word)).toEqual([]);
  });

  test.each([
    ['rate-limiting (rate/limit)', 'rate', 2],
    ['C/C++; c++11, C++', 'c++', 2],
    ['in C# and .NET', 'net', 1],
    ['max_tokens', 'tokens', 1],
    ['🏗️rate🏗️', 'rate', 1],
    ['node.js', 'node.js', 1],
    ['xa-a-a', 'a-a', 1],
  ])('%s holds %s', (text, word, times) => {
    expect(found(text, word)).toHaveLength(times);
  });
});

test('where no spaces are written, any part is found', () => {
  expect(found('关系数据库设计', '数据库')).toEqual(['数据库']);
  expect(found('データベース設計', 'ベース')).toEqual(['ベース']);
  expect(found('데이터베이스를 설계', '데이터베이스')).toEqual(['데이터베이스']);
  expect(found('使用Redis缓存', 'redis')).toEqual(['Redis']);
});

test('no part of a syllable is found in the whole', () => {
  expect(found('한국', '하')).toEqual([]);
});

test('what folds to nothing is nowhere', () => {
  expect(found('カﾞ', 'ﾞ', '')).toEqual([]);
});

test('a character of two units does not shift what follows', () => {
  expect(found('🏗️ 𝔸 é rate', 'rate')).toEqual(['rate']);
});
