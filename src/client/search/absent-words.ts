import type { IndexResult, IndexWorker } from './index-worker.ts';

// No word goes on like this.
const neverFollows = '0q0';

/**
 * Tells which words no word of an index begins with. Pagefind takes for such a word the longest one of
 * the index that it begins with (`type` for `typescrpit`), and does not say so. It then finds the same
 * for a longer word, while a word that the index has, or that words go on from, is found elsewhere.
 */
export function findAbsentWords(
  worker: Pick<IndexWorker, 'search'>,
): (words: readonly string[]) => Promise<string[]> {
  const known = new Map<string, Promise<boolean>>();

  async function ask(word: string): Promise<boolean> {
    if ((await worker.search(`"${word}"`, 'probe-exact')).length > 0) return false;
    const found = await worker.search(word, 'probe-word');
    if (found.length === 0) return true;
    return isSame(found, await worker.search(word + neverFollows, 'probe-longer'));
  }

  return async (words) => {
    const absent = await Promise.all(
      words.map((word) => {
        const asked = known.get(word) ?? ask(word);
        known.set(word, asked);
        return asked;
      }),
    );
    return words.filter((_, index) => absent[index]);
  };
}

function isSame(one: readonly IndexResult[], other: readonly IndexResult[]): boolean {
  const [first, second] = [one[0], other[0]];
  return (
    one.length === other.length &&
    first?.id === second?.id &&
    first?.words.join() === second?.words.join()
  );
}
