import type { PublishedAgent } from '../catalog/published-agent.ts';

/** The agents of one folder at the top of the collection, and of the folders in it. */
export interface CategoryGroup {
  /** The folder's name; empty for agents without a category. */
  name: string;
  agents: PublishedAgent[];
}

/**
 * Puts agents together by the first part of their category; those without one come first. Joined, the
 * groups are the catalog in the order of names.
 */
export function groupByCategory(
  agents: readonly PublishedAgent[],
  locale: string,
): CategoryGroup[] {
  const groups = Map.groupBy(agents, ({ agent }) => agent.category?.split('/')[0] ?? '');
  const collator = new Intl.Collator(locale, { numeric: true });
  return [...groups.entries()]
    .sort(([a], [b]) => collator.compare(a, b) || (a < b ? -1 : 1))
    .map(([name, members]) => ({ name, agents: members }));
}

/** The agents in the order of names, which numbers them: each category together. */
export function inListOrder(agents: readonly PublishedAgent[], locale: string): PublishedAgent[] {
  return groupByCategory(agents, locale).flatMap((group) => group.agents);
}
