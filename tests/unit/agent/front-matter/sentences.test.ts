import { expect, test } from 'vitest';
import { firstSentences, sentencesOf } from '../../../../src/agent/front-matter/sentences.ts';

test('sentences end where they do, and not after an abbreviation', () => {
  expect(sentencesOf('Uses caches, e.g. Redis. Knows Bun vs. Node. Asks.')).toEqual([
    'Uses caches, e.g. Redis. ',
    'Knows Bun vs. Node. ',
    'Asks.',
  ]);
  expect(sentencesOf('レビューする。修正する。')).toEqual(['レビューする。', '修正する。']);
  expect(sentencesOf('')).toEqual([]);
});

test('as many sentences are given as there is room for, and the first one whole in any case', () => {
  expect(firstSentences('One. Two. Three.', 9)).toBe('One. Two.');
  expect(firstSentences('One. Two. Three.', 8)).toBe('One.');
  expect(firstSentences('One sentence. Two.', 3)).toBe('One sentence.');
});
