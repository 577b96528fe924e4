import { slugQuery, slugsIn } from '../slug-list.ts';

const name = 'take';

/**
 * The agents that an address asks to take; undefined where it asks for nothing, empty where it names
 * none.
 *
 * @param search its query, such as `?take=a,b`.
 * @param most how many are read at most.
 */
export function takenIn(search: string, most: number): string[] | undefined {
  return new URLSearchParams(search).has(name) ? slugsIn(search, name, most) : undefined;
}

/**
 * The query of an address with the agents that are taken; what else it holds stays.
 *
 * @param slugs undefined where nothing is taken any more.
 */
export function withTaken(search: string, slugs: readonly string[] | undefined): string {
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !new URLSearchParams(pair).has(name));
  const taken = slugs && (slugQuery(name, slugs).slice(1) || `${name}=`);
  const pairs = taken === undefined ? kept : [...kept, taken];
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
