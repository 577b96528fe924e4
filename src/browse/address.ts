import {
  type FacetName,
  facetNames,
  type OrderName,
  orderNames,
  type SortName,
} from '../catalog/facet-names.ts';
import { cleanQuery } from './query.ts';
import type { Chosen } from './tally.ts';

/** What a visitor made of the catalog: what they search for, what is chosen, and the order. */
export interface BrowseState {
  /** Empty if nothing is searched for. */
  query: string;
  /** Facets in which something is chosen, each with its values in the order of choosing. */
  chosen: Chosen;
  /** `match` only while there is a query. */
  sort: OrderName;
}

/**
 * Reads the state from the query of an address.
 *
 * @param address such as `?q=graphql&tool=Bash&tool=Read&sort=newest`. A value stands once, however
 * often it is there; whether a facet has it is not known here.
 * @param sort the order in which the list stands without a query.
 */
export function readState(address: string, sort: SortName): BrowseState {
  const parameters = new URLSearchParams(address);
  const query = cleanQuery(parameters.get('q') ?? '');
  const named = orderNames.find((name) => name === parameters.get('sort'));
  const chosen = new Map<FacetName, string[]>();
  for (const name of facetNames) {
    const values = [...new Set(parameters.getAll(name))];
    if (values.length > 0) chosen.set(name, values);
  }
  const usual = usualOrder(query, sort);
  return { query, chosen, sort: named === 'match' ? usual : (named ?? usual) };
}

/**
 * The query of the address for a state: what is searched for, then what else it held, as it was, then
 * what is chosen.
 *
 * @param address the present one, such as `?take=one,two`.
 * @param sort the order in which the list stands without a query.
 */
export function writeState(address: string, state: BrowseState, sort: SortName): string {
  const kept = address
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !isOwn(pair));
  const query = new URLSearchParams(state.query === '' ? {} : { q: state.query });
  const own = new URLSearchParams();
  for (const name of facetNames) {
    for (const value of state.chosen.get(name) ?? []) own.append(name, value);
  }
  if (state.sort !== usualOrder(state.query, sort)) own.set('sort', state.sort);
  const pairs = [query.toString(), ...kept, own.toString()].filter(Boolean);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

const ownNames: ReadonlySet<string> = new Set(['q', ...facetNames, 'sort']);

function isOwn(pair: string): boolean {
  const [name = ''] = new URLSearchParams(pair).keys();
  return ownNames.has(name);
}

function usualOrder(query: string, sort: SortName): OrderName {
  return query === '' ? sort : 'match';
}

/**
 * A state with another query. The best match comes first, unless an order was chosen.
 *
 * @param sort the order in which the list stands without a query.
 */
export function withQuery(state: BrowseState, query: string, sort: SortName): BrowseState {
  const isUsual = state.sort === usualOrder(state.query, sort);
  return { ...state, query, sort: isUsual ? usualOrder(query, sort) : state.sort };
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
