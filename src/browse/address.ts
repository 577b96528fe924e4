import { type FacetName, facetNames, type SortName, sortNames } from '../catalog/facet-names.ts';
import type { Chosen } from './tally.ts';

/** What a visitor made of the catalog: what is chosen, and the order. */
export interface BrowseState {
  /** Facets in which something is chosen, each with its values in the order of choosing. */
  chosen: Chosen;
  sort: SortName;
}

/**
 * Reads the state from the query of an address.
 *
 * @param query such as `?tool=Bash&tool=Read&sort=newest`. A value stands once, however often it is
 * there; whether a facet has it is not known here.
 * @param sort the order where the query names none that there is.
 */
export function readState(query: string, sort: SortName): BrowseState {
  const parameters = new URLSearchParams(query);
  const named = sortNames.find((name) => name === parameters.get('sort'));
  const chosen = new Map<FacetName, string[]>();
  for (const name of facetNames) {
    const values = [...new Set(parameters.getAll(name))];
    if (values.length > 0) chosen.set(name, values);
  }
  return { chosen, sort: named ?? sort };
}

/**
 * The query of the address for a state. What else the query held stays as it was, in front.
 *
 * @param query the present one, such as `?q=graphql`.
 * @param sort the order that needs no mention.
 */
export function writeState(query: string, state: BrowseState, sort: SortName): string {
  const kept = query
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !isOwn(pair));
  const own = new URLSearchParams();
  for (const name of facetNames) {
    for (const value of state.chosen.get(name) ?? []) own.append(name, value);
  }
  if (state.sort !== sort) own.set('sort', state.sort);
  const pairs = [...kept, ...(own.size > 0 ? [own.toString()] : [])];
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

const ownNames: ReadonlySet<string> = new Set([...facetNames, 'sort']);

function isOwn(pair: string): boolean {
  const [name = ''] = new URLSearchParams(pair).keys();
  return ownNames.has(name);
}

/** What is chosen with a value added, or taken away if it was there. */
export function toggleValue(chosen: Chosen, facet: FacetName, value: string): Chosen {
  const values = chosen.get(facet) ?? [];
  const toggled = values.includes(value)
    ? values.filter((other) => other !== value)
    : [...values, value];
  const rest = [...chosen].filter(([name]) => name !== facet);
  return new Map(toggled.length > 0 ? [...rest, [facet, toggled]] : rest);
}
