import type { Agent, AgentFormat } from '../../agent/agent.ts';

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
  /** The same for all projects of a user, relative to the home folder; undefined where there is none. */
  userPath(slug: string): string | undefined;
  /** Formats of source files that it reads as they are: nothing is converted then. */
  formats: readonly AgentFormat[];
  convert(agent: Agent, slug: string): Conversion;
}

/** An agent as the file of a target. */
export interface Conversion {
  text: string;
  losses: Loss[];
}

/** Something of an agent that the file of a target does not keep. */
export interface Loss {
  /** Key of the front matter that it is about; `prompt` for the body. */
  field: string;
  reason: LossReason;
  /** What it is about, such as names of tools or events; may be empty. */
  names: string[];
  /** Whether the exported agent may do more than its source says. */
  widens: boolean;
}

/** Why something is lost; worded in the language of the interface. */
export const lossReasons = ['not-supported'] as const;

/** One of them. */
export type LossReason = (typeof lossReasons)[number];
