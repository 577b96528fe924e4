import type { IndexResult, IndexWorker } from './index-worker.ts';

/** How an index knows a word. */
export interface KnownWord {
  /** The pages that have it, or another word of its stem. */
  pages: ReadonlySet<string>;
  /** Whether nothing begins with it either; not asked where there are pages. */
  absent: boolean;
}

// No word goes on like this.
const neverFollows = '0q0';

/**
 * Tells how an index knows words. Pagefind takes each word of a query for the beginning of others, as far
 * as it happens to have loaded them, and for a word that nothing begins with the longest word of the
 * index that it begins with itself (`type` for `typescrpit`). In quotes, a word stands for itself and its
 * stem; and one that nothing begins with finds the same as a longer one.
 */
export function wordFinder(
  worker: Pick<IndexWorker, 'search'>,
): (word: string) => Promise<KnownWord> {
  const known = new Map<string, Promise<KnownWord>>();

  async function ask(word: string): Promise<KnownWord> {
    const exact = await worker.search(`"${word}"`, 'probe-exact');
    if (exact.length > 0) return { pages: new Set(exact.map(({ id }) => id)), absent: false };
    const found = await worker.search(word, 'probe-word');
    const absent =
      found.length === 0 || isSame(found, await worker.search(word + neverFollows, 'probe-longer'));
    return { pages: new Set(), absent };
  }

  return (word) => {
    const asked = known.get(word) ?? ask(word);
    known.set(word, asked);
    return asked;
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
