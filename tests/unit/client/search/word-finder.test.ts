import { expect, test } from 'vitest';
import type { IndexResult } from '../../../../src/client/search/index-worker.ts';
import { wordFinder } from '../../../../src/client/search/word-finder.ts';

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

test('a word has pages, or begins others, or is absent though the index finds a shorter one', async () => {
  const find = wordFinder(indexOf(['type', 'typescript', 'typing', 'rate']));
  expect(await find('rate')).toEqual({ pages: new Set(['en_3']), absent: false });
  expect(await find('typesc')).toEqual({ pages: new Set(), absent: false });
  expect(await find('typescrpit')).toEqual({ pages: new Set(), absent: true });
  expect(await find('zebra')).toEqual({ pages: new Set(), absent: true });
});

test('a word is asked for once', async () => {
  const index = indexOf(['rate']);
  const find = wordFinder(index);
  await find('rate');
  const { length } = index.asked;
  await find('rate');
  expect(index.asked).toHaveLength(length);
});
