import type { SortName } from '../catalog/facet-names.ts';

/** What agents are sorted by, each by number: that is, in the order of names. */
export interface SortKeys {
  /** Sizes in tokens. */
  sizes: readonly number[];
  /** Days of the last change since 1970; 0 where it is not known. Undefined if it is for none. */
  days: readonly number[] | undefined;
}

/** The numbers of all agents in an order: by name, the newest first, or the smallest first. */
export function orderAgents({ sizes, days }: SortKeys, sort: SortName): number[] {
  const numbers = sizes.map((_, number) => number);
  if (sort === 'size') return numbers.sort((a, b) => key(sizes, a) - key(sizes, b) || a - b);
  if (sort === 'newest' && days)
    return numbers.sort((a, b) => key(days, b) - key(days, a) || a - b);
  return numbers;
}

/** The orders that a catalog can stand in: by date only if there are dates. */
export function possibleSorts({ days }: Pick<SortKeys, 'days'>): SortName[] {
  return days ? ['name', 'newest', 'size'] : ['name', 'size'];
}

function key(keys: readonly number[], number: number): number {
  return keys[number] ?? 0;
}
