import { shorten } from '../diagnostics/shorten.ts';
import type { PublishedAgent } from './catalog.ts';

/** An agent by its slug and its title. */
export type AgentName = readonly [slug: string, title: string];

// Nobody types more of a title, and every name is loaded at once.
const longestTitle = 120;

/** The slug and title of each agent, in the order of the catalog. Titles have at most 120 characters. */
export function agentNames(agents: readonly PublishedAgent[]): AgentName[] {
  return agents.map(({ slug, agent }) => [slug, shorten(agent.title, longestTitle)]);
}

/** Whether a value is the slug and title of an agent. */
export function isAgentName(value: unknown): value is AgentName {
  return (
    Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string')
  );
}
