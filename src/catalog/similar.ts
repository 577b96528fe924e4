import type { Agent, Topic } from '../agent/agent.ts';
import { coveredTopics, groupByTopics, type Knower, type TopicSet } from './covered-topics.ts';
import { type Alike, compareSets } from './likeness.ts';

const mostShared = 5;
// From here on, two sets are of two versions of one agent.
const versionLikeness = 0.8;

/** What of a published agent is compared. */
export interface Comparable extends Knower {
  agent: Pick<Agent, 'expertise' | 'language'>;
}

/** An agent of like expertise. */
export interface SimilarAgent<Published> {
  published: Published;
  /** How alike the two are: more than 0, and 1 where both cover the same topics. */
  likeness: number;
  /** What both know, the most telling first, at most 5, as the agent that is compared spells it. */
  shared: Topic[];
}

/**
 * Gives agents of like expertise, the most alike first, without those to leave out. Of copies and
 * versions of one agent there is one, in the same language if there is such; more only where there would
 * be too few without, and never more than two that cover exactly the same topics.
 */
export type FindSimilar<Published> = (
  published: Published,
  most: number,
  without: ReadonlySet<Published>,
) => SimilarAgent<Published>[];

/** Compares the agents of a catalog by the topics that they cover. */
export function findSimilar<Published extends Comparable>(
  agents: readonly Published[],
): FindSimilar<Published> {
  const covered = new Map(agents.map((one) => [one, coveredTopics(one.agent.expertise)]));
  const sets = groupByTopics(agents, (one) => covered.get(one) ?? new Map());
  const setOf = new Map(sets.flatMap((set) => set.agents.map((one) => [one, set])));
  const { weights, alike } = compareSets(sets);

  return (published, most, without) => {
    const own = setOf.get(published);
    if (own === undefined) return [];
    const beside = [{ set: own, likeness: 1 }, ...(alike.get(own) ?? [])];
    const inLanguage = (one: Published): number =>
      one.agent.language === published.agent.language ? 1 : 0;
    const candidates = beside.map(({ set, likeness }) => ({
      set,
      likeness,
      agents: set.agents
        .filter((one) => one !== published && !without.has(one))
        .sort((a, b) => inLanguage(b) - inLanguage(a)),
    }));
    return chooseVaried(candidates, alike)
      .slice(0, most)
      .sort((a, b) => b.likeness - a.likeness)
      .map((found) => ({ ...found, shared: sharedBy(published, found.published) }));
  };

  function sharedBy(published: Published, other: Published): Topic[] {
    const theirs = covered.get(other);
    return [...(covered.get(published) ?? [])]
      .filter(([key]) => theirs?.has(key))
      .sort(([a], [b]) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
      .slice(0, mostShared)
      .map(([key, [named]]) => ({ key, label: named?.label ?? key }));
  }
}

interface Candidate<Published extends Knower> extends Alike<TopicSet<Published>> {
  agents: readonly Published[];
}

// First one of each agent that there are versions of, then the others.
function chooseVaried<Published extends Knower>(
  candidates: readonly Candidate<Published>[],
  alike: ReadonlyMap<TopicSet<Published>, readonly Alike<TopicSet<Published>>[]>,
): { published: Published; likeness: number }[] {
  const chosen = new Set<TopicSet<Published>>();
  const first: { published: Published; likeness: number }[] = [];
  const further: typeof first = [];
  for (const { set, likeness, agents } of candidates) {
    const [best, second] = agents;
    if (best === undefined) continue;
    const isVersion = alike
      .get(set)
      ?.some((other) => other.likeness >= versionLikeness && chosen.has(other.set));
    (isVersion ? further : first).push({ published: best, likeness });
    if (second !== undefined) further.push({ published: second, likeness });
    chosen.add(set);
  }
  return [...first, ...further];
}
