// A topic that more of a catalog covers tells nobody apart.
const ubiquitousShare = 0.15;
const neverUbiquitous = 12;
// Below these, what two sets share is chance; one topic alone has to say more.
const leastAlike = 0.015;
const leastAlikeInOne = 0.035;

/** What is compared: topics by their keys, each once. */
export interface KeySet {
  keys: readonly string[];
}

/** A set beside another. */
export interface Alike<Set extends KeySet> {
  set: Set;
  /** More than 0, and 1 where both have the same topics. */
  likeness: number;
}

/** Sets of topics, compared. */
export interface Comparison<Set extends KeySet> {
  /** How telling each topic is, by key: its inverse document frequency. */
  weights: ReadonlyMap<string, number>;
  /** By set, those that are like it, the most alike first; of equals, the first of the sets. */
  alike: ReadonlyMap<Set, Alike<Set>[]>;
}

/**
 * Compares sets by the cosine of their topics, in which rare ones weigh more, so that no set wins by
 * being long.
 */
export function compareSets<Set extends KeySet>(sets: readonly Set[]): Comparison<Set> {
  const holders = holdersOf(sets);
  const weights = new Map(
    [...holders].map(([key, { length }]) => [key, Math.log(1 + sets.length / length)]),
  );
  const squareOf = (key: string): number => (weights.get(key) ?? 0) ** 2;
  const lengths = sets.map(({ keys }) =>
    Math.sqrt(keys.reduce((sum, key) => sum + squareOf(key), 0)),
  );
  const ubiquitous = Math.max(neverUbiquitous, sets.length * ubiquitousShare);
  const alike = sets.map((own, at): [Set, Alike<Set>[]] => {
    const shared = new Map<number, { topics: number; product: number }>();
    for (const key of own.keys) {
      const holding = holders.get(key) ?? [];
      if (holding.length > ubiquitous) continue;
      const square = squareOf(key);
      for (const index of holding) {
        const sum = shared.get(index);
        if (!sum) shared.set(index, { topics: 1, product: square });
        else {
          sum.topics += 1;
          sum.product += square;
        }
      }
    }
    shared.delete(at);
    const found = [...shared].flatMap(([index, { topics, product }]) => {
      const set = sets[index];
      const likeness = product / ((lengths[at] ?? 1) * (lengths[index] ?? 1));
      const enough = likeness >= (topics > 1 ? leastAlike : leastAlikeInOne);
      return set && enough ? [{ index, set, likeness }] : [];
    });
    found.sort((a, b) => b.likeness - a.likeness || a.index - b.index);
    return [own, found.map(({ set, likeness }) => ({ set, likeness }))];
  });
  return { weights, alike: new Map(alike) };
}

function holdersOf(sets: readonly KeySet[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  sets.forEach(({ keys }, index) => {
    for (const key of keys) {
      const holding = holders.get(key);
      if (holding) holding.push(index);
      else holders.set(key, [index]);
    }
  });
  return holders;
}
