import type { BrowseState } from '../../browse/address.ts';
import { counted } from '../counted.ts';
import { shownQuery } from '../quoted.ts';
import type { Narrowing } from './narrowings.ts';
import type { Way } from './no-fit.ts';
import { say } from './say.ts';

/** A change of what a visitor made of the catalog. */
export type Change = (state: BrowseState) => BrowseState;

/**
 * What can be taken back of a state so that agents fit again: each of what narrows the list, and all
 * values of facets together where there are several.
 *
 * @param left how many agents fit a state.
 * @param take is called with the change that a visitor wants.
 */
export function waysBack(
  state: BrowseState,
  narrowings: readonly Narrowing[],
  left: (state: BrowseState) => number,
  take: (change: Change) => void,
): Way[] {
  const values = [...state.chosen.values()].flat().length;
  const single = narrowings.map(({ label, leave }) => ({
    change: leave,
    words: (n: number) => counted(say.without, n, { value: shownQuery(label) }),
  }));
  const all = { change: withoutValues, words: (n: number) => counted(say.withoutFilters, n) };
  return [...single, ...(values > 1 ? [all] : [])].flatMap(({ change, words }) => {
    const n = left(change(state));
    return n > 0 ? { words: words(n), take: () => take(change) } : [];
  });
}

function withoutValues(state: BrowseState): BrowseState {
  return { ...state, chosen: new Map() };
}
