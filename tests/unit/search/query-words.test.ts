import { expect, test } from 'vitest';
import { isUnspaced, queryWords, writtenWords } from '../../../src/search/query-words.ts';

test('words are compared without case, diacritics and punctuation', () => {
  expect(queryWords('Modélisation “de l’Agent”, SQL_2!')).toEqual([
    'modelisation',
    'de',
    'l',
    'agent',
    'sql',
    '2',
  ]);
  expect(queryWords('@arm-cortex-expert')).toEqual(['arm', 'cortex', 'expert']);
  expect(queryWords('Mode\u0301lisation')).toEqual(['modelisation']);
});

test.each([
  ['Node.js', ['node', 'js']],
  ['.NET Upgrade', ['net', 'upgrade']],
  ['CI/CD', ['ci', 'cd']],
  ['C++ Expert', ['c++', 'expert']],
  ['C#', ['c#']],
  ['C++17/20', ['c++17', '20']],
])('%s is split as people search it', (text, words) => {
  expect(queryWords(text)).toEqual(words);
});

test('+ and # that end no word belong to none', () => {
  expect(queryWords('HTML+CSS')).toEqual(['html', 'css']);
  expect(queryWords('#1 frontend + backend a++b')).toEqual(['1', 'frontend', 'backend', 'a', 'b']);
});

test('what has no letters and digits has no words', () => {
  expect(queryWords('')).toEqual([]);
  expect(queryWords(' 🖧 -- + # … ')).toEqual([]);
});

test('written words stand at their places, as they are written', () => {
  const text = '🖧 Modélisation, C++!';
  const found = writtenWords(text);
  expect(found).toEqual([
    { written: 'Modélisation', folded: 'modelisation', at: 3 },
    { written: 'C++', folded: 'c++', at: 17 },
  ]);
  for (const { written, at } of found) expect(text.startsWith(written, at)).toBe(true);
});

test('a combined letter is one with its mark', () => {
  expect(writtenWords('de\u0301bit')).toEqual([{ written: 'de\u0301bit', folded: 'debit', at: 0 }]);
});

test('a sign that folds to several words is no written word', () => {
  expect(queryWords('½ day')).toEqual(['1', '2', 'day']);
  expect(writtenWords('½ day').map(({ folded }) => folded)).toEqual(['day']);
});

test.each(['后端', 'バックエンド', '백엔드', 'API设计', 'นักพัฒนา'])(
  '%s may be sought by any part',
  (word) => {
    expect(isUnspaced(word)).toBe(true);
    expect(queryWords(word).every(isUnspaced)).toBe(true);
  },
);

test.each(['backend', 'разработчик', 'c++'])('%s is sought by its beginning', (word) => {
  expect(isUnspaced(word)).toBe(false);
});
