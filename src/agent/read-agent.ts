import type { Root } from 'mdast';
import { type Diagnostic, diagnose, fileStart } from '../diagnostics/diagnostic.ts';
import type { Agent, Field, OutlineSection } from './agent.ts';
import { decode } from './decode.ts';
import { readFrontMatter } from './front-matter.ts';
import { detectLanguage } from './language.ts';
import { findMarkdownBreach, parseMarkdown } from './markdown.ts';
import { type Body, readSections, type Section } from './sections.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { summarise } from './summary.ts';
import { readTitle } from './title.ts';
import { estimateTokens } from './tokens.ts';
import { readToolGrant } from './tool-grant.ts';

/** What reading one file gave. Without an agent, at least one diagnostic says why. */
export interface Reading {
  agent: Agent | undefined;
  /** The prompt's sections as Markdown trees, for rendering. */
  body: Body;
  /** Line of the file on which the trees begin, from 1. */
  bodyLine: number;
  diagnostics: Diagnostic[];
}

const nothing: Body = { title: undefined, intro: [], sections: [] };

/**
 * Reads one agent file. Pure: it touches neither disk nor network, and never throws for what a file
 * holds.
 *
 * @param bytes the file, as it is on disk; it is never changed.
 * @param path where the file is, relative to the agents folder, with `/` between its parts.
 */
export function readAgent(bytes: Uint8Array, path: string): Reading {
  const text = decode(bytes, path);
  if (typeof text !== 'string') {
    return { agent: undefined, body: nothing, bodyLine: 1, diagnostics: [text] };
  }
  const split = splitFrontMatter(text);
  const { fields, diagnostics } = readFrontMatter(split, path);

  const breach = findMarkdownBreach(split.prompt);
  if (breach !== undefined) {
    diagnostics.push(
      diagnose('markdown-bound', path, { line: split.promptLine + breach, column: 1 }),
    );
  }
  const tree: Root = breach === undefined ? parseMarkdown(split.prompt) : asPlainText(split.prompt);
  const body = readSections(tree);

  const named = textField(fields, 'name');
  const description = textField(fields, 'description') ?? '';
  // Without a front matter there is one thing to say, and it has been said.
  if (split.frontMatter !== undefined) {
    if (named === undefined) diagnostics.push(diagnose('name-missing', path, fileStart));
    if (description === '') diagnostics.push(diagnose('description-missing', path, fileStart));
  }
  const name = named ?? nameFromPath(path);
  const folder = path.split('/').slice(0, -1).join('/');

  const agent: Agent = {
    path,
    category: folder === '' ? undefined : folder,
    name,
    ...readTitle(body.title, name),
    description,
    summary: summarise(description),
    language: detectLanguage(description, tree),
    tools: readToolGrant(fields.find(({ key }) => key === 'tools')?.value),
    model: textField(fields, 'model'),
    fields,
    outline: body.sections.map(outlineSection),
    prompt: split.prompt,
    tokens: estimateTokens(split.prompt),
  };
  return { agent, body, bodyLine: split.promptLine, diagnostics };
}

/** The name that a file without one goes by: its own, without extensions. */
export function nameFromPath(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/(?:\.agent)?\.md$/i, '');
}

function textField(fields: readonly Field[], key: string): string | undefined {
  const value = fields.find((field) => field.key === key)?.value;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim();
  return text === '' ? undefined : text;
}

function outlineSection({ role, heading, inner }: Section): OutlineSection {
  const { id, title } = heading;
  const below = Math.min(...inner.map(({ depth }) => depth));
  return {
    id,
    title,
    role,
    entries: inner
      .filter(({ depth }) => depth === below)
      .map((entry) => ({ id: entry.id, title: entry.title })),
  };
}

// Shown as it is: a body that crosses a bound is still published, but no parser sees it.
function asPlainText(text: string): Root {
  return { type: 'root', children: [{ type: 'code', value: text }] };
}
