import { type BrowseState, toggleValue, withQuery } from '../../browse/address.ts';
import type { FacetName, SortName } from '../../catalog/facet-names.ts';
import { say } from './say.ts';

/** What a visitor narrowed the list by: what they search for, or a value of a facet. */
export interface Narrowing {
  /** What the facet is called. */
  title: string;
  /** What the value is called. */
  label: string;
  /** A state without it. */
  leave(state: BrowseState): BrowseState;
}

/** The values that are chosen, in the order of choosing. */
export function chosenNarrowings(
  { chosen }: BrowseState,
  labelOf: (facet: FacetName, value: string) => string,
): Narrowing[] {
  return [...chosen].flatMap(([facet, values]) => {
    const title = document.querySelector(`[data-facet="${facet}"] legend`)?.textContent ?? facet;
    return values.map((value) => ({
      title,
      label: labelOf(facet, value),
      leave: (state) => ({ ...state, chosen: toggleValue(state.chosen, facet, value) }),
    }));
  });
}

/**
 * What is searched for.
 *
 * @param usual the order in which the list stands without it.
 */
export function searchNarrowing(query: string, usual: SortName): Narrowing {
  return { title: say.search, label: query, leave: (state) => withQuery(state, '', usual) };
}
