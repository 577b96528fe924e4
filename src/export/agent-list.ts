import type { z } from 'astro/zod';
import { siteDescription } from '../i18n/site-description.ts';
import { abilitiesOf, agentAddress, fileOf, identityOf } from './agent-facts.ts';
import type { agentsSchema } from './schema/agents.ts';
import type { SiteContext, SiteFile } from './site-file.ts';

/**
 * The agents of a catalog as `/agents.json` has them. This is a public format, which
 * `/schema/agents.json` describes.
 */
export type AgentList = z.infer<typeof agentsSchema>;

/** What a client lists and chooses agents by; nothing in it depends on the time or the machine. */
export function agentList({ agents, base, options }: SiteContext): AgentList {
  const { title, locale } = options;
  return {
    $schema: `${base}schema/agents.json`,
    title,
    description: siteDescription(options),
    page: base,
    locale,
    agents: agents.map((entry) => ({
      ...identityOf(entry),
      permissions: abilitiesOf(entry.agent).abilities,
      tokens: entry.agent.tokens,
      file: fileOf(entry, base),
      page: agentAddress(entry, base),
      document: `${base}agents/${entry.slug}.json`,
    })),
  };
}

/** `agents.json`, the list of all agents. */
export function agentListFiles(context: SiteContext): SiteFile[] {
  return [{ path: 'agents.json', content: () => JSON.stringify(agentList(context)) }];
}
