import type { Place } from '../diagnostics/diagnostic.ts';

/** What a section of a prompt is for. Headings are mapped to roles by `heading-roles.json`. */
export const sectionRoles = [
  'identity',
  'expertise',
  'approach',
  'deliverables',
  'standards',
  'principles',
  'communication',
  'collaboration',
  'when-to-use',
  'tools',
  'checklist',
  'examples',
  'metrics',
  'other',
] as const;

/** One of them. */
export type SectionRole = (typeof sectionRoles)[number];

/** A heading that the page links to. */
export interface OutlineEntry {
  /** The `id` of the heading in the page. */
  id: string;
  title: string;
}

/** A section of the prompt as the table of contents needs it. */
export interface OutlineSection extends OutlineEntry {
  role: SectionRole;
  /** The headings one level below. */
  entries: OutlineEntry[];
}

/** One key of the front matter, as the file has it. */
export interface Field {
  key: string;
  /** Plain data: strings, numbers, booleans, null, arrays and objects of these. */
  value: unknown;
  /** Line of the key in the file, from 1. */
  line: number;
  /** Where the value begins in the file; where the key does, if it has none. */
  valuePlace: Place;
}

/** The product that an agent file is written for, by its extension, its place and its keys. */
export type AgentFormat = 'claude-code' | 'copilot' | 'opencode' | 'gemini' | 'skill';

/** One entry of a tool list. */
export interface ToolUse {
  /** Name without its rule: `Bash` of `Bash(git:*)`. */
  name: string;
  /** What stands in parentheses after the name, such as `git:*`. */
  rule: string | undefined;
}

/**
 * Which tools an agent may use. An absent `tools` line inherits every tool of the session; an empty
 * list grants none. Source: Claude Code documentation, “Subagents”, field `tools`.
 *
 * `unclear`: a key, or the whole front matter, may restrict the agent in a way that is not understood.
 * Whoever reads has to expect every tool, and whoever hands the agent on has to grant none.
 */
export type ToolGrant =
  | { kind: 'inherits' }
  | { kind: 'list'; tools: ToolUse[] }
  | { kind: 'unclear'; key: string };

/**
 * Fields that change how an agent runs, beside its tools and model. Undefined where the file does not
 * set them, or sets them to something that the documentation does not know. Source: Claude Code
 * documentation, “Subagents”, “Supported frontmatter fields”.
 */
export interface Settings {
  permissionMode: string | undefined;
  maxTurns: number | undefined;
  skills: string[];
  /** Names of the MCP servers that the agent may reach, its own included. */
  mcpServers: string[];
  /** Names of the events on which hooks run commands. */
  hooks: string[];
  memory: string | undefined;
  background: boolean | undefined;
  effort: string | number | undefined;
  isolation: string | undefined;
  color: string | undefined;
  initialPrompt: string | undefined;
}

/** A subject that an agent knows, in a form that agents can be compared by. */
export interface Topic {
  /** The same for every spelling of the subject: folded, in lower case, words joined by hyphens. */
  key: string;
  /** As the author wrote it. */
  label: string;
}

/** One line of an expertise: « Caching strategies (Redis, CDN) » with its topics. */
export interface ExpertiseItem {
  text: string;
  topics: Topic[];
}

/** A field of expertise with what the agent knows in it. */
export interface Domain {
  /** Undefined where the expertise is a flat list. */
  title: string | undefined;
  /** What the title names. */
  topics: Topic[];
  items: ExpertiseItem[];
}

/** One step of an approach. */
export interface Step {
  title: string;
  /** What follows the title; empty where the step is one line. */
  text: string;
}

/** One principle; without an explanation, the term is the whole line. */
export interface Principle {
  term: string;
  explanation: string;
}

/** Why a stretch of a file is not seen on a rendered page, while a model reads it. */
export type HiddenKind =
  | 'comment'
  | 'link-definition'
  | 'hidden-element'
  | 'fence-meta'
  | 'zero-width'
  | 'bidi'
  | 'tag-characters'
  | 'control'
  | 'soft-hyphen'
  | 'variation-selector';

/** Text that the model would read and a rendered page would not show. */
export interface HiddenText extends Place {
  kind: HiddenKind;
  /** Name of the code point (`U+200B ZERO WIDTH SPACE`), or of the construct (`HTML comment`). */
  name: string;
  /** What it says, decoded; empty for a character that says nothing by itself. */
  text: string;
}

/** A name in the file that means another agent. */
export interface AgentReference extends Place {
  name: string;
  /** Whether it can mean nothing else, such as `Agent(name)` among the tools. */
  certain: boolean;
}

/** A link to a file beside the agent, relative to the agent's file. */
export interface RelativeLink extends Place {
  /** As written, without query and fragment, percent-decoded. */
  target: string;
}

/** An agent as one file defines it. Plain data: it can be cloned, cached and sent to a thread. */
export interface Agent {
  /** Path of the file, relative to the agents folder, with `/` between its parts. */
  path: string;
  /** Path of the parent folder; undefined for a file at the root. */
  category: string | undefined;
  format: AgentFormat;
  /** `name` of the front matter; the name of the file or folder where it has none. */
  name: string;
  /** First heading of level one without its emoji, or the name made readable. */
  title: string;
  emoji: string | undefined;
  /** `description` of the front matter, whole; empty where there is none. */
  description: string;
  /** What comes before the examples in the description, for cards. */
  summary: string;
  /** BCP 47 tag of the content's language, such as `fr`. */
  language: string;
  tools: ToolGrant;
  /** Tools that are taken away from those granted or inherited, by whatever key its product has for it. */
  deniedTools: ToolUse[];
  model: string | undefined;
  settings: Settings;
  /** Every key of the front matter, known or not, in the order of the file. */
  fields: Field[];
  outline: OutlineSection[];
  expertise: Domain[];
  steps: Step[];
  principles: Principle[];
  deliverables: string[];
  references: AgentReference[];
  links: RelativeLink[];
  hidden: HiddenText[];
  /**
   * The whole file with its text damage undone; undefined where it has none. All but `prompt` is then
   * read from this text.
   */
  repaired: string | undefined;
  /** Every byte after the closing delimiter's line break, as text. Decoding is strict, so encoding it again gives the same bytes. */
  prompt: string;
  /** Estimate of the prompt's size in tokens. */
  tokens: number;
}
