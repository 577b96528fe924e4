import { type FacetName, permissionValues } from '../catalog/facet-names.ts';
import type { PublishedAgent } from '../catalog/published-agent.ts';
import type { IndexedTopic } from '../catalog/topic-index.ts';
import { agentFacets } from './agent-facets.ts';
import { type FolderCount, labelCategories } from './category-labels.ts';
import type { Facet, FacetValue } from './facet.ts';

/**
 * The facets of a catalog. One that cannot narrow it is left out: it has no value, or only such as
 * every agent has.
 *
 * @param agents in the order of names.
 * @param topics their topics, the most frequent first.
 * @param names the facets that the owner wants, in their order.
 * @param labelOf what a value is called; tools and models are called what they are.
 */
export function collectFacets(
  agents: readonly PublishedAgent[],
  topics: readonly IndexedTopic<PublishedAgent>[],
  names: readonly FacetName[],
  labelOf: (facet: FacetName, value: string) => string,
): Facet[] {
  const numbers = new Map(agents.map((agent, number) => [agent, number]));
  const ofAgents = agents.map(agentFacets);
  const facets = names.map((name): Facet => {
    if (name === 'expertise') return { name, values: topicValues(topics, numbers) };
    const found = groupNumbers(ofAgents.map((ofAgent) => ofAgent[name]));
    const labels = name === 'category' ? labelCategories(countFolders(agents, found)) : undefined;
    const values = [...found].flatMap(([value, members]) => {
      const label = value !== '' && labels ? labels.get(value) : labelOf(name, value);
      return label === undefined ? [] : [{ value, label, agents: members }];
    });
    return { name, values: name === 'permission' ? inFixedOrder(values) : byFrequency(values) };
  });
  return facets.filter(({ values }) => values.some((value) => value.agents.length < agents.length));
}

function groupNumbers(valuesOfAgents: readonly (readonly string[])[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [number, values] of valuesOfAgents.entries()) {
    for (const value of values) {
      const members = found.get(value);
      if (members) members.push(number);
      else found.set(value, [number]);
    }
  }
  return found;
}

function countFolders(
  agents: readonly PublishedAgent[],
  found: ReadonlyMap<string, readonly number[]>,
): Map<string, FolderCount> {
  return new Map(
    [...found].map(([path, members]) => {
      const own = members.filter((number) => agents[number]?.agent.category === path);
      return [path, { below: members.length, own: own.length }];
    }),
  );
}

function topicValues(
  topics: readonly IndexedTopic<PublishedAgent>[],
  numbers: ReadonlyMap<PublishedAgent, number>,
): FacetValue[] {
  return topics.map(({ slug, label, agents }) => ({
    value: slug,
    label,
    agents: agents.flatMap(({ published }) => numbers.get(published) ?? []).sort((a, b) => a - b),
  }));
}

function inFixedOrder(values: FacetValue[]): FacetValue[] {
  return permissionValues.flatMap((name) => values.filter(({ value }) => value === name));
}

function byFrequency(values: FacetValue[]): FacetValue[] {
  const collator = new Intl.Collator('en', { numeric: true });
  return values.sort(
    (a, b) => b.agents.length - a.agents.length || collator.compare(a.label, b.label),
  );
}
