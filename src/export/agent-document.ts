import type { AgentFormat, Domain, Principle, Settings, Step, ToolUse } from '../agent/agent.ts';
import { effectivePermissions } from '../agent/tools/permissions.ts';
import type { Risk } from '../agent/tools/tool-table.ts';
import type { PublishedAgent } from '../catalog/catalog.ts';
import { sha256 } from './sha256.ts';

/**
 * An agent as `/agents/<slug>.json` has it. This is a public format: every key is always there, and
 * what the file does not say is null, or empty where there can be several. What is written for people
 * (`does`, `permissions.sentence` and `permissions.marks`) is in the language of the site, `locale`.
 */
export interface AgentDocument {
  /** The agent's address in the catalog. */
  slug: string;
  /** `name` of the front matter; the name of the file or folder where it has none. */
  name: string;
  title: string;
  emoji: string | null;
  /** The whole description, as a model reads it. */
  description: string;
  /** What comes before the examples in the description. */
  summary: string;
  /** BCP 47 tag of the language that the prompt is written in. */
  language: string;
  /** Path of the parent folder; null at the root. */
  category: string | null;
  /** The product that the file is written for. */
  format: AgentFormat;
  /** As the front matter names it; null inherits the model of the session. */
  model: string | null;
  /** Whether it inherits every tool of the session, those of MCP servers included. */
  inherits: boolean;
  /**
   * What it may use, in the order of its file, without what is denied. For an agent that inherits: the
   * built-in tools of its product that are left.
   */
  tools: DocumentTool[];
  /** What is taken away from the tools that it is granted or inherits. */
  deniedTools: DocumentToolUse[];
  permissions: DocumentPermissions;
  /** Other fields that change how it runs. */
  settings: DocumentSettings;
  expertise: DocumentDomain[];
  steps: Step[];
  principles: Principle[];
  deliverables: string[];
  /** Estimate of the prompt's size in tokens. */
  tokens: number;
  /** How many stretches of the file a model reads and a rendered page does not show. */
  hidden: number;
  file: DocumentFile;
  /** Path of its page, from the root of the server. */
  page: string;
  /** Language of the site: what is written for people here is in it. */
  locale: string;
}

/** One entry of a tool list. */
export interface DocumentToolUse {
  name: string;
  /** What stands in parentheses after the name, such as `git:*`. */
  rule: string | null;
}

/** A tool that an agent may use. */
export interface DocumentTool extends DocumentToolUse {
  /** What it can do to a machine or beyond it; empty for a tool that touches nothing. */
  risks: Risk[];
  /** What it does, as a phrase that completes its name. */
  does: string;
}

/** What an agent may do, with all that its tools can do; one that executes can do the rest as well. */
export interface DocumentPermissions {
  reads: boolean;
  writes: boolean;
  executes: boolean;
  network: boolean;
  /** Whether it may use tools whose effect is not known here, such as those of MCP servers. */
  unknown: boolean;
  /** No tool is left that writes or executes, or may. */
  readOnly: boolean;
  sentence: string;
  /** The same in a few words each, the mildest first. */
  marks: DocumentMark[];
}

/** A few words on what an agent may do, with the risk that they are about. */
export interface DocumentMark {
  risk: Risk | 'none';
  words: string;
}

/** Settings in which null stands for what the file does not set. */
export type DocumentSettings = {
  [Key in keyof Settings]:
    | Exclude<Settings[Key], undefined>
    | (undefined extends Settings[Key] ? null : never);
};

/** A field of expertise; its title is null where the expertise is a flat list. */
export interface DocumentDomain extends Omit<Domain, 'title'> {
  title: string | null;
}

/** The file that the agent was read from. */
export interface DocumentFile {
  /** Relative to the agents folder, with `/` between its parts. */
  path: string;
  /** Where it can be loaded, byte for byte: a path from the root of the server. */
  url: string;
  bytes: number;
  /** Digest of its bytes, in hexadecimal. */
  sha256: string;
  /** When it last changed in its repository, as ISO 8601; null where there is no history of it. */
  changed: string | null;
}

/** What of a document is written for people, and where the site stands. */
export interface DocumentWords {
  locale: string;
  /** Path that the site is served from, with a slash at both ends. */
  base: string;
  sentence: string;
  marks: readonly DocumentMark[];
  /** What a tool does, by its name. */
  does: (tool: string) => string;
}

/** The document of an agent; nothing in it depends on the time or the machine. */
export function agentDocument(
  { agent, slug, bytes, changed }: PublishedAgent,
  { locale, base, sentence, marks, does }: DocumentWords,
): AgentDocument {
  const { inherits, tools, executes, direct, readOnly } = effectivePermissions(agent);
  const can = (risk: Risk): boolean => executes || direct.has(risk);
  return {
    slug,
    name: agent.name,
    title: agent.title,
    emoji: agent.emoji ?? null,
    description: agent.description,
    summary: agent.summary,
    language: agent.language,
    category: agent.category ?? null,
    format: agent.format,
    model: agent.model === undefined || agent.model === 'inherit' ? null : agent.model,
    inherits,
    tools: tools.map((tool) => ({
      ...toolUse(tool),
      risks: [...tool.risks],
      does: does(tool.name),
    })),
    deniedTools: agent.deniedTools.map(toolUse),
    permissions: {
      reads: can('read'),
      writes: can('write'),
      executes,
      network: can('network'),
      unknown: direct.has('unknown'),
      readOnly,
      sentence,
      marks: [...marks],
    },
    settings: settingsOf(agent.settings),
    expertise: agent.expertise.map((domain) => ({ ...domain, title: domain.title ?? null })),
    steps: agent.steps,
    principles: agent.principles,
    deliverables: agent.deliverables,
    tokens: agent.tokens,
    hidden: agent.hidden.length,
    file: {
      path: agent.path,
      url: `${base}agents/${slug}.md`,
      bytes: bytes.length,
      sha256: sha256(bytes),
      changed: changed ?? null,
    },
    page: `${base}agents/${slug}/`,
    locale,
  };
}

function toolUse({ name, rule }: ToolUse): DocumentToolUse {
  return { name, rule: rule ?? null };
}

function settingsOf(settings: Settings): DocumentSettings {
  return {
    permissionMode: settings.permissionMode ?? null,
    maxTurns: settings.maxTurns ?? null,
    skills: settings.skills,
    mcpServers: settings.mcpServers,
    hooks: settings.hooks,
    memory: settings.memory ?? null,
    background: settings.background ?? null,
    effort: settings.effort ?? null,
    isolation: settings.isolation ?? null,
    color: settings.color ?? null,
    initialPrompt: settings.initialPrompt ?? null,
  };
}
