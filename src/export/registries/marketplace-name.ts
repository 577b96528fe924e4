import { slugify } from '../../catalog/slug.ts';

// Names that Claude Code keeps for itself and for its makers. Source: Claude Code documentation, “Plugin
// marketplaces”, and what `claude plugin marketplace add` 2.1 refuses.
const kept = new Set([
  'agent-skills',
  'anthropic-agent-skills',
  'builtin',
  'claude-community',
  'claude-for-financial-services',
  'claude-for-legal',
  'financial-services-plugins',
  'first-party-plugins',
  'healthcare',
  'inline',
  'knowledge-work-plugins',
  'life-sciences',
  'skills-dir',
  'synced',
]);

// What would sound official, and what Claude Code takes for that.
const official =
  /(?:anthropic|claude).*(?:official|marketplace|plugin|director)|official.*(?:anthropic|claude)/;

/**
 * The name of a site's marketplace, from the title of the site: what follows `@` when a plugin is
 * installed. Where Claude Code would refuse it, it is `agent-catalog`.
 */
export function marketplaceName(title: string): string {
  const name = slugify(title);
  return kept.has(name) || official.test(name) ? 'agent-catalog' : name;
}
