import type { FacetName } from '../catalog/facet-names.ts';
import type { Facet, FacetValue } from './facet.ts';

/** Values that a visitor chose, by facet. */
export type Chosen = ReadonlyMap<FacetName, readonly string[]>;

/** What choosing a value would give. */
export interface ValueCount {
  /** Agents that have the value and fit what is chosen in the other facets. */
  having: number;
  /** Those of them that no value chosen in this facet brings already. */
  adding: number;
}

/** The agents that fit what is chosen, and what every further choice would give. */
export interface Tally {
  /** For each agent, by its number: 1 if it fits, else 0. */
  fits: Uint8Array;
  /** How many fit. */
  left: number;
  count(facet: FacetName, value: FacetValue): ValueCount;
}

/**
 * Finds the agents that have one of the values chosen in each facet.
 *
 * @param size how many agents there are.
 * @param facets with the values that are chosen; values that no facet has are passed over.
 * @param found numbers of the agents that are searched for, each once; undefined if all are.
 */
export function tallyAgents(
  size: number,
  facets: readonly Facet[],
  chosen: Chosen,
  found?: readonly number[],
): Tally {
  const passing = new Map<FacetName, Uint8Array>();
  for (const { name, values } of facets) {
    const wanted = chosen.get(name) ?? [];
    if (wanted.length === 0) continue;
    const active = values.filter(({ value }) => wanted.includes(value));
    if (active.length > 0) passing.set(name, agentsOf(size, active));
  }
  // How many of the facets, and of the search, an agent does not pass.
  const missed = new Uint8Array(size).fill(found ? 1 : 0);
  for (const agent of found ?? []) missed[agent] = 0;
  for (const pass of passing.values()) {
    for (let agent = 0; agent < size; agent += 1)
      missed[agent] = at(missed, agent) + 1 - at(pass, agent);
  }
  const fits = missed.map((misses) => (misses === 0 ? 1 : 0));
  const none = new Uint8Array(size);
  return {
    fits,
    left: fits.reduce((sum, fit) => sum + fit, 0),
    count(facet, { agents }) {
      const own = passing.get(facet);
      let having = 0;
      let brought = 0;
      for (let index = 0; index < agents.length; index += 1) {
        const agent = agents[index] ?? 0;
        const passes = at(own ?? none, agent);
        const missedElsewhere = at(missed, agent) - (own ? 1 - passes : 0);
        if (missedElsewhere > 0) continue;
        having += 1;
        brought += passes;
      }
      return { having, adding: having - brought };
    },
  };
}

function agentsOf(size: number, values: readonly FacetValue[]): Uint8Array {
  const found = new Uint8Array(size);
  for (const { agents } of values) {
    for (let index = 0; index < agents.length; index += 1) found[agents[index] ?? 0] = 1;
  }
  return found;
}

function at(numbers: Uint8Array, index: number): number {
  return numbers[index] ?? 0;
}
