import { shorten } from '../diagnostics/shorten.ts';
import type { PublishedAgent } from './published-agent.ts';
import { isSlug } from './slug-form.ts';

/** An agent by its slug, its title, and its name where that is no other spelling of either. */
export type AgentName =
  | readonly [slug: string, title: string]
  | readonly [slug: string, title: string, name: string];

// Nobody types more of a title, and every name is loaded at once.
const longestTitle = 120;

/**
 * The names of each agent, in the order of the agents. Titles and names have at most 120 characters.
 */
export function agentNames(agents: readonly PublishedAgent[]): AgentName[] {
  return agents.map(({ slug, agent }) => {
    const title = shorten(agent.title, longestTitle);
    return [slug, agent.title].map(spelling).includes(spelling(agent.name))
      ? [slug, title]
      : [slug, title, shorten(agent.name, longestTitle)];
  });
}

// What is the same in `Abeille mellifère` and `abeille-mellifere`.
function spelling(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** Whether a value names an agent. Its slug is one, and so no path that leads anywhere else. */
export function isAgentName(value: unknown): value is AgentName {
  return (
    Array.isArray(value) &&
    (value.length === 2 || value.length === 3) &&
    value.every((part) => typeof part === 'string') &&
    isSlug(value[0] ?? '')
  );
}
