import type { Agent } from '../agent/agent.ts';

const mostRows = 40;

interface Titled {
  agent: Pick<Agent, 'title' | 'category'>;
}

/** An agent that a map may show. */
export interface Candidate<Published> {
  published: Published;
  /** Numbers of the topics that it covers. */
  known: ReadonlySet<number>;
}

/**
 * Chooses at most 40 rows of a map, one after the other that which adds most: a topic counts less the
 * more often it is shown already, and an agent the more its category is. There is one row of each title;
 * rows that would look like another come only where there is room.
 *
 * @param candidates of equals, the first goes first.
 * @param columns how many topics there are; their numbers begin with 0.
 */
export function chooseRows<Published extends Titled>(
  candidates: readonly Candidate<Published>[],
  columns: number,
): Candidate<Published>[] {
  const left = new Set(candidates);
  const timesShown = new Array<number>(columns).fill(0);
  const ofCategory = new Map<string | undefined, number>();
  const chosen: Candidate<Published>[] = [];
  const alike: Candidate<Published>[] = [];
  while (left.size > 0 && chosen.length < mostRows) {
    let best: Candidate<Published> | undefined;
    let most = 0;
    for (const candidate of left) {
      const { category } = candidate.published.agent;
      let gain = 0;
      for (const topic of candidate.known) gain += 1 / (1 + (timesShown[topic] ?? 0));
      gain /= 1 + (ofCategory.get(category) ?? 0);
      if (gain > most) [best, most] = [candidate, gain];
    }
    if (!best) break;
    const { category, title } = best.published.agent;
    for (const topic of best.known) timesShown[topic] = (timesShown[topic] ?? 0) + 1;
    ofCategory.set(category, (ofCategory.get(category) ?? 0) + 1);
    chosen.push(best);
    left.delete(best);
    for (const other of left) {
      const isAlike = other.known.symmetricDifference(best.known).size === 0;
      const isNamesake = other.published.agent.title === title;
      if (isAlike || isNamesake) left.delete(other);
      if (isAlike && !isNamesake) alike.push(other);
    }
  }
  return [...chosen, ...oneOfEachTitle(alike, chosen)].slice(0, mostRows);
}

function oneOfEachTitle<Published extends Titled>(
  candidates: readonly Candidate<Published>[],
  before: readonly Candidate<Published>[],
): Candidate<Published>[] {
  const titles = new Set(before.map(({ published }) => published.agent.title));
  return candidates.filter(({ published: { agent } }) => {
    const isNew = !titles.has(agent.title);
    titles.add(agent.title);
    return isNew;
  });
}
