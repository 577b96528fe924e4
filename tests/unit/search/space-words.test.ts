import { expect, test } from 'vitest';
import {
  indexLanguage,
  spaceWords,
  spaceWordsInHtml,
  unspaceWords,
} from '../../../src/search/space-words.ts';

test.each([
  ['データベース設計', 'データベース 設計'],
  ['机器学习和数据分析', '机器 学习 和 数据 分析'],
  ['การออกแบบฐานข้อมูล', 'การ ออกแบบ ฐาน ข้อมูล'],
  ['API設計とReact', 'API 設計 と React'],
  ['設計します。リリース、運用', '設計 し ます 。 リリース 、 運用'],
  ['Rate limiting, déjà vu', 'Rate limiting, déjà vu'],
  ['한국어 데이터베이스', '한국어 데이터베이스'],
  ['l’API—REST → gRPC…', "l'API — REST → gRPC…"],
])('the words of “%s” are parted', (text, spaced) => {
  expect(spaceWords(text)).toBe(spaced);
});

test('attributes of HTML stay as they are', () => {
  const html = '<h2 id="データベース設計">データベース設計</h2>';
  expect(spaceWordsInHtml(html)).toBe('<h2 id="データベース設計">データベース 設計</h2>');
});

test('the spaces are taken out again, also beside marks, and no other', () => {
  const text = 'データベース設計、最適化。 API と React の設計';
  expect(unspaceWords(spaceWords('データベース設計、最適化。'))).toBe('データベース設計、最適化。');
  expect(unspaceWords(spaceWords(text))).toBe(text);
  expect(unspaceWords('データベース <mark>設計</mark> を <mark>行う</mark> 人')).toBe(
    'データベース<mark>設計</mark>を<mark>行う</mark>人',
  );
  expect(unspaceWords('Rate limiting <mark>and</mark> more')).toBe(
    'Rate limiting <mark>and</mark> more',
  );
});

test('a language whose words the index would part itself has another code there', () => {
  expect(['ja', 'zh-Hant', 'TH', 'fr', 'pt-BR'].map(indexLanguage)).toEqual([
    'qja',
    'qch',
    'qth',
    'fr',
    'pt-BR',
  ]);
});
