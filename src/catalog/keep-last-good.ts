import type { Catalog } from './published-agent.ts';

/**
 * A catalog while its files are being edited: agents whose file can no longer be read stay as they
 * were, beside the diagnostics that say why. A file that is gone takes its agent with it.
 */
export function keepLastGood(next: Catalog, former: Catalog): Catalog {
  const read = new Set(next.agents.map(({ agent }) => agent.path));
  const failed = new Set(
    next.diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  );
  const kept = former.agents.filter(({ agent }) => !read.has(agent.path) && failed.has(agent.path));
  return { ...next, agents: [...next.agents, ...kept] };
}
