/** Draws that are the same in every run. */
export interface Random {
  /** A whole number from 0 to `below`, without `below`. */
  below(below: number): number;
  /** One of the list. */
  one<Item>(items: readonly Item[]): Item;
  /** One of the list, those at its beginning far more often, as in real collections. */
  likely<Item>(items: readonly Item[]): Item;
  /** `count` of the list, each once, in an order of their own. */
  some<Item>(items: readonly Item[], count: number): Item[];
  /** Whether something holds that holds in so many of a hundred. */
  percent(chance: number): boolean;
}

/** Draws that follow from a seed (mulberry32, by Tommy Ettinger, public domain). */
export function randomFrom(seed: number): Random {
  let state = seed;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <Item>(items: readonly Item[], index: number): Item => {
    const item = items[index];
    if (item === undefined) throw new Error('There is nothing to draw from.');
    return item;
  };
  const below = (bound: number): number => Math.floor(fraction() * bound);
  return {
    below,
    one: (items) => at(items, below(items.length)),
    likely: (items) => at(items, Math.floor(fraction() ** 2 * items.length)),
    some: (items, count) => {
      const left = [...items];
      return Array.from({ length: Math.min(count, left.length) }, () =>
        at(left.splice(below(left.length), 1), 0),
      );
    },
    percent: (chance) => below(100) < chance,
  };
}
