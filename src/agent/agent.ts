import type { ToolGrant } from './tool-grant.ts';

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
}

/** An agent as one file defines it. Plain data: it can be cloned, cached and sent to a thread. */
export interface Agent {
  /** Path of the file, relative to the agents folder, with `/` between its parts. */
  path: string;
  /** Path of the parent folder; undefined for a file at the root. */
  category: string | undefined;
  /** `name` of the front matter; the file name where it has none. */
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
  model: string | undefined;
  /** Every key of the front matter, known or not, in the order of the file. */
  fields: Field[];
  outline: OutlineSection[];
  /** Every byte after the closing delimiter's line break, as text. Decoding is strict, so encoding it again gives the same bytes. */
  prompt: string;
  /** Estimate of the prompt's size in tokens. */
  tokens: number;
}
