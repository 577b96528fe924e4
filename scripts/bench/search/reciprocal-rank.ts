import type { Query } from './queries.ts';

/** How many results are looked through. */
export const resultsSeen = 10;

/** Slugs of what was found by each text that was searched for, the best first. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/**
 * The mean of 1 ÷ the place of the first result that is wanted, from 1; 0 for a query of which none
 * of the results seen is.
 *
 * @throws if one of the queries was not searched for.
 */
export function meanReciprocalRank(queries: readonly Query[], answers: Answers): number {
  const ranks = queries.map(({ text, wanted }) => {
    const found = answers.get(text);
    if (!found) throw new Error(`“${text}” was not searched for.`);
    const at = found.slice(0, resultsSeen).findIndex((slug) => wanted.has(slug));
    return at < 0 ? 0 : 1 / (at + 1);
  });
  return ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
}
