import type { Agent, Domain, ExpertiseItem } from '../agent/agent.ts';

/** What of a published agent its expertise is read from. */
export interface Knower {
  slug: string;
  agent: Pick<Agent, 'expertise'>;
}

/** A place in an agent that names a topic: an item of a domain, or the domain's title. */
export interface NamedAt {
  label: string;
  domain: Domain;
  /** Undefined where the title names it. */
  item: ExpertiseItem | undefined;
}

/**
 * The topics that an agent covers, by key, each with its places, in the order in which the agent names
 * them.
 */
export function coveredTopics(expertise: readonly Domain[]): Map<string, NamedAt[]> {
  const covered = new Map<string, NamedAt[]>();
  const add = (key: string, place: NamedAt): void => {
    const places = covered.get(key);
    if (places) places.push(place);
    else covered.set(key, [place]);
  };
  for (const domain of expertise) {
    for (const { key, label } of domain.topics) add(key, { label, domain, item: undefined });
    for (const item of domain.items) {
      for (const { key, label } of item.topics) add(key, { label, domain, item });
    }
  }
  return covered;
}

/** Agents that cover exactly the same topics: copies of one agent count as one. */
export interface TopicSet<Published extends Knower> {
  /** In the order in which the first of the agents names them; never empty. */
  keys: readonly string[];
  /** Sorted by slug; never empty. */
  agents: readonly Published[];
}

/**
 * Puts agents together that cover the same topics, leaving out those that cover none. Neither the sets
 * nor their order depend on the order of the agents.
 *
 * @param topicsOf the topics of an agent, as `coveredTopics` gives them.
 */
export function groupByTopics<Published extends Knower>(
  agents: readonly Published[],
  topicsOf: (published: Published) => ReadonlyMap<string, unknown>,
): TopicSet<Published>[] {
  const sets = new Map<string, { keys: string[]; agents: Published[] }>();
  for (const published of agents.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))) {
    const keys = [...topicsOf(published).keys()];
    if (keys.length === 0) continue;
    // No key holds a space.
    const joined = keys.toSorted().join(' ');
    const set = sets.get(joined);
    if (set) set.agents.push(published);
    else sets.set(joined, { keys, agents: [published] });
  }
  return [...sets.values()];
}

/**
 * Puts agents of exactly the same expertise together, word for word: copies of one agent. Those without
 * any are left out. Neither the groups, sorted by slug, nor their order depend on the order of the
 * agents.
 */
export function groupCopies<Published extends Knower>(
  agents: readonly Published[],
): readonly Published[][] {
  const knowers = agents
    .filter(({ agent }) => agent.expertise.length > 0)
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return [...Map.groupBy(knowers, ({ agent }) => JSON.stringify(agent.expertise)).values()];
}
