import { expect, test } from 'vitest';
import { groupTopics } from '../../../src/components/topic-groups.ts';

const groups = (locale: string, ...labels: string[]) =>
  groupTopics(
    labels.map((label) => ({ label })),
    locale,
  ).map(({ letter, topics }) => `${letter}: ${topics.map(({ label }) => label).join(', ')}`);

test('without topics there are no groups', () => {
  expect(groups('en')).toEqual([]);
});

test('topics stand under their first letter, whatever its case and accents', () => {
  expect(groups('fr', 'Zig', 'études', 'Bun', 'Events', 'apache', 'API')).toEqual([
    'A: apache, API',
    'B: Bun',
    'E: études, Events',
    'Z: Zig',
  ]);
});

test('digits and signs stand together, before the letters', () => {
  expect(groups('en', 'Ada', '3D', '.NET', '10x')).toEqual(['#: .NET, 3D, 10x', 'A: Ada']);
});

test('other scripts have their letters, and ideographs one group', () => {
  expect(groups('en', '数据库', '参与', 'Rust', 'участие', 'Ｒｕｂｙ')).toEqual([
    'R: Ｒｕｂｙ, Rust',
    'У: участие',
    '漢: 参与, 数据库',
  ]);
});

test('an empty label, and one that begins with half a character, are no error', () => {
  expect(groups('en', '', '\uD83D')).toEqual(['#: , \uD83D']);
});
