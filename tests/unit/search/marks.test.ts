import { expect, test } from 'vitest';
import { markedAddress, markedWords } from '../../../src/search/marks.ts';

test('the words of a result stand in its address, before the anchor', () => {
  expect(markedAddress('/base/agents/x/#anchor', ['rate', 'limiting'])).toBe(
    '/base/agents/x/?mark=rate&mark=limiting#anchor',
  );
  expect(markedAddress('https://example.com/agents/x/', ['rate'])).toBe(
    'https://example.com/agents/x/?mark=rate',
  );
  expect(markedAddress('agents/x/?a=b#c?d#e', ['f'])).toBe('agents/x/?a=b&mark=f#c?d#e');
});

test('an address without words stays as it is', () => {
  for (const url of ['/agents/x/#anchor', '/agents/x/', '#anchor', '']) {
    expect(markedAddress(url, [])).toBe(url);
    expect(markedAddress(url, ['', ' ', '…', '++', '-#-', '🏗️', 'ﾞ'])).toBe(url);
  }
});

test.each([
  ['C++', 'C#', 'node.js', 'CI/CD', 'd’expertise'],
  ['Modélisation', '数据库', 'ＡＰＩ', 'ﬁn', 'नमस्ते', 'قواعد'],
  ['a&mark=b', 'x=y', '100%zz', 'a<script>b', 'a b'],
])('what is written is read: %s, %s, %s …', (...words) => {
  const { search } = new URL(markedAddress('/#a', words), 'https://example.com');
  expect(markedWords(search)).toEqual(words);
});

test('punctuation around a word is no part of it, but + and # are', () => {
  const words = ['“rate”,', '(limiting)', '.NET', '**c++**.', '#tag:', '—C#…', '\u200b数据\u200b'];
  const read = ['rate', 'limiting', 'NET', 'c++', '#tag', 'C#', '数据'];
  expect(markedWords(markedAddress('', words))).toEqual(read);
});

test('a word stands once, whatever its case and diacritics', () => {
  expect(markedWords('?mark=Requêtes&mark=requetes&mark=REQUÊTES,&mark=requête')).toEqual([
    'Requêtes',
    'requête',
  ]);
});

test('eight words are the most, each of sixty characters', () => {
  const many = Array.from({ length: 1_000 }, (_, number) => `word${number}`);
  expect(markedWords(markedAddress('', many))).toEqual(many.slice(0, 8));
  const search = new URLSearchParams(many.map((word) => ['mark', word])).toString();
  expect(markedWords(search)).toEqual(many.slice(0, 8));
  expect(markedWords(`?mark=${'a'.repeat(61)}&mark=${'b'.repeat(60)}`)).toEqual(['b'.repeat(60)]);
});

test('hostile addresses give words or none', () => {
  expect(markedWords('?mark=%3Cscript%3E')).toEqual(['script']);
  expect(markedWords('?mark=%zz%ff&mark=&mark&=mark')).toEqual(['zz']);
  expect(markedWords(`?mark=${'.'.repeat(100_000)}`)).toEqual([]);
  expect(markedWords(`?mark=${'a.'.repeat(100_000)}`)).toEqual([]);
  expect(markedWords('')).toEqual([]);
  expect(markedAddress('/', ['a\ud800b'])).toBe('/?mark=a%EF%BF%BDb');
});
