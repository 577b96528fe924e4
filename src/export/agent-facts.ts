import type { Agent } from '../agent/agent.ts';
import { effectivePermissions, type PermittedTool } from '../agent/tools/permissions.ts';
import type { Risk } from '../agent/tools/tool-table.ts';
import type { PublishedAgent } from '../catalog/published-agent.ts';
import { sha256 } from './sha256.ts';

/** What an agent is called and what it is for, as documents say it: null for what is not there. */
export function identityOf({ agent, slug }: PublishedAgent) {
  return {
    slug,
    name: agent.name,
    title: agent.title,
    description: agent.description,
    language: agent.language,
    category: agent.category ?? null,
    format: agent.format,
    model: agent.model === undefined || agent.model === 'inherit' ? null : agent.model,
  };
}

/** What an agent may do; `reads`, `writes` and `network` hold for one that executes as well. */
export interface Abilities {
  reads: boolean;
  writes: boolean;
  executes: boolean;
  network: boolean;
  unknown: boolean;
  readOnly: boolean;
}

/** The abilities of an agent, with the tools that they come from. */
export function abilitiesOf(agent: Agent): {
  inherits: boolean;
  tools: PermittedTool[];
  abilities: Abilities;
} {
  const { inherits, tools, executes, direct, readOnly } = effectivePermissions(agent);
  const can = (risk: Risk): boolean => executes || direct.has(risk);
  return {
    inherits,
    tools,
    abilities: {
      reads: can('read'),
      writes: can('write'),
      executes,
      network: can('network'),
      unknown: direct.has('unknown'),
      readOnly,
    },
  };
}

/**
 * The file of an agent, and where it is.
 *
 * @param base path that the site is served from, with a slash at both ends.
 */
export function fileOf({ agent, slug, bytes, changed }: PublishedAgent, base: string) {
  return {
    path: agent.path,
    url: `${base}agents/${slug}.md`,
    bytes: bytes.length,
    sha256: sha256(bytes),
    changed: changed ?? null,
  };
}

/** Path of the page of an agent, from the root of the server. */
export function agentAddress({ slug }: PublishedAgent, base: string): string {
  return `${base}agents/${slug}/`;
}
