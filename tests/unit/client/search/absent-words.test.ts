import { expect, test } from 'vitest';
import { findAbsentWords } from '../../../../src/client/search/absent-words.ts';
import type { IndexResult } from '../../../../src/client/search/index-worker.ts';

/** An index as Pagefind searches it: what begins with the term, or else the longest beginning of it. */
function indexOf(words: readonly string[]) {
  const asked: string[] = [];
  const result = (word: string): IndexResult => {
    const place = words.indexOf(word);
    return { id: `en_${place}`, score: 1, words: [place], data: '' };
  };
  return {
    asked,
    async search(term: string): Promise<IndexResult[]> {
      asked.push(term);
      if (term.startsWith('"')) {
        return words.filter((word) => `"${word}"` === term).map(result);
      }
      const longer = words.filter((word) => word.startsWith(term));
      if (longer.length > 0) return longer.map(result);
      const beginnings = words.filter((word) => term.startsWith(word));
      return beginnings
        .toSorted((a, b) => b.length - a.length)
        .slice(0, 1)
        .map(result);
    },
  };
}

test('a word is absent if nothing begins with it, though the index finds a shorter one', async () => {
  const index = indexOf(['type', 'typescript', 'typing', 'rate']);
  const absent = findAbsentWords(index);
  expect(await absent(['typescrpit', 'types', 'typesc', 'rate', 'zebra'])).toEqual([
    'typescrpit',
    'zebra',
  ]);
});

test('a word is asked for once', async () => {
  const index = indexOf(['rate']);
  const absent = findAbsentWords(index);
  await absent(['rate', 'limit']);
  const { length } = index.asked;
  expect(await absent(['limit', 'rate'])).toEqual(['limit']);
  expect(index.asked).toHaveLength(length);
});
