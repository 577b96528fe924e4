import type { Agent, AgentFormat } from '../../agent/agent.ts';
import type { ValueMap } from './front-matter-text.ts';
import type { Loss } from './loss.ts';
import type { SourceGrant } from './source-grant.ts';

/** The coding tools that an agent can be handed to, in the order in which they are shown. */
export const targetIds = [
  'claude-code',
  'copilot',
  'cursor',
  'opencode',
  'codex',
  'gemini',
  'qwen',
  'droid',
  'skill',
] as const;

/** One of them. */
export type TargetId = (typeof targetIds)[number];

/** A coding tool that an agent can be handed to. */
export interface Target {
  id: TargetId;
  /** As the product calls itself. */
  name: string;
  /** What the names of its agent files end with, without the first dot: `md`, `agent.md`, `toml`. */
  extension: string;
  /** Where the file of an agent belongs, relative to a project: `.github/agents/x.agent.md`. */
  projectPath(slug: string): string;
  /** The same for all projects of a user, relative to the home folder. */
  userPath(slug: string): string;
  /** Formats of source files that it reads as they are: nothing is converted then. */
  formats: readonly AgentFormat[];
  convert(source: ConvertedAgent): Draft;
  /** Writes a draft as a file: the front matter of a Markdown file where nothing else is said. */
  write?: (fields: ValueMap, comments: readonly string[], prompt: string) => string;
}

/** Whether a target reads the file of an agent as it is. */
export function readsAsItIs({ formats }: Target, { format }: Agent): boolean {
  return formats.includes(format);
}

/** What the file of an agent is called in a target: `x.agent.md`, `SKILL.md`. */
export function fileNameIn({ projectPath }: Target, slug: string): string {
  const path = projectPath(slug);
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What is converted: an agent, its address in the catalog, and what it may do. */
export interface ConvertedAgent {
  agent: Agent;
  slug: string;
  grant: SourceGrant;
}

/** What a target makes of an agent, before it is written. */
export interface Draft {
  fields: ValueMap;
  prompt: string;
  losses: Loss[];
  /** Lines for whoever reads the file, beside the warnings. */
  notes?: readonly string[];
}
