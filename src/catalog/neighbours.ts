import type { Agent } from '../agent/agent.ts';

/** The agents beside one; undefined at either end. */
export interface Neighbours<Published> {
  previous: Published | undefined;
  next: Published | undefined;
}

/**
 * The agents before and after each one in its category, by slug, in the order of the catalog. Agents
 * without a category are neighbours of each other.
 */
export function findNeighbours<Published extends { slug: string; agent: Pick<Agent, 'category'> }>(
  agents: readonly Published[],
): Map<string, Neighbours<Published>> {
  const categories = Map.groupBy(agents, ({ agent }) => agent.category);
  return new Map(
    [...categories.values()].flatMap((members) =>
      members.map(({ slug }, index) => [
        slug,
        { previous: members[index - 1], next: members[index + 1] },
      ]),
    ),
  );
}
