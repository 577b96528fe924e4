import type { Agent } from '../agent/agent.ts';
import { findNamed } from './find-named.ts';
import { findSimilar, type SimilarAgent } from './similar.ts';

const mostSimilar = 6;

/** What of a published agent its relations depend on. */
export interface Relatable {
  slug: string;
  agent: Pick<Agent, 'path' | 'name' | 'references' | 'expertise' | 'language'>;
}

/** How an agent stands to others. Nobody is named twice in one list, and nobody is similar to those named. */
export interface Relations<Published> {
  /** Those that its file names, in the order of the file. */
  names: Published[];
  /** Those whose files name it, in the order of the catalog. */
  namedBy: Published[];
  /** Those of like expertise, the most alike first, at most 6. */
  similar: SimilarAgent<Published>[];
}

/**
 * Relates the agents of a catalog, by slug. A name that a file mentions means an agent where one goes by
 * it, even if it is not certain that the name is meant for one.
 */
export function relateAgents<Published extends Relatable>(
  agents: readonly Published[],
): Map<string, Relations<Published>> {
  const find = findNamed(agents);
  const similarTo = findSimilar(agents);
  const named = new Map(
    agents.map((published) => {
      const found = published.agent.references.flatMap(({ name }) => find(name, published) ?? []);
      return [published, new Set(found.filter((other) => other !== published))];
    }),
  );
  const namedBy = new Map(agents.map((published) => [published, new Set<Published>()]));
  for (const [published, others] of named) {
    for (const other of others) namedBy.get(other)?.add(published);
  }
  return new Map(
    agents.map((published) => {
      const names = [...(named.get(published) ?? [])];
      const by = [...(namedBy.get(published) ?? [])];
      const similar = similarTo(published, mostSimilar, new Set([...names, ...by]));
      return [published.slug, { names, namedBy: by, similar }];
    }),
  );
}
