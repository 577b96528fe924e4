import type { Finding } from '../../diagnostics/diagnostic.ts';
import { fileStart } from '../../diagnostics/diagnostic.ts';
import type { AgentFormat, Field } from '../agent.ts';
import type { Body } from '../body/sections.ts';
import { asCode } from './as-code.ts';
import { identityInBody } from './body-identity.ts';
import { hyphenated } from './check-name.ts';
import type { FrontMatter } from './front-matter.ts';
import { doubleQuoted, unquoted } from './yaml-text.ts';

/** What an agent is called and what it says of itself, from wherever the file says so. */
export interface Identity {
  name: string;
  /** Empty where the file has none. */
  description: string;
  findings: Finding[];
}

// In all others, and in a folder of its own, an agent goes by the name of its file or folder.
const requiresName: ReadonlySet<AgentFormat> = new Set(['claude-code', 'gemini']);

/**
 * Finds the name and the description of an agent: in its front matter; without one, in its body; and
 * the name, where neither has one, in its path.
 */
export function readIdentity(
  path: string,
  format: AgentFormat,
  { state, fields }: Pick<FrontMatter, 'state' | 'fields'>,
  body: Body,
): Identity {
  const inBody = state === 'missing' ? identityInBody(body) : {};
  const name = textField(fields, 'name') ?? inBody.name;
  const description = textField(fields, 'description') ?? inBody.description ?? '';
  const identity = {
    name: name ?? nameFromPath(path),
    // Claude Code reads a line break written as a backslash and an `n` in this way too.
    description: description.replaceAll('\\n', '\n').trim(),
  };
  const findings: Finding[] = [];
  if (state === 'missing') findings.push(missing(identity));
  if (state === 'read') {
    if (name === undefined && requiresName.has(format) && !isFolderAgent(path)) {
      findings.push({ code: 'name-missing', place: placeOf(fields, 'name'), ...nameFix(path) });
    }
    if (description === '') {
      findings.push({ code: 'description-missing', place: placeOf(fields, 'description') });
    }
  }
  return { ...identity, findings };
}

/**
 * The name that a file without one goes by: its own without extensions, or that of its folder where
 * every agent has one (`code-reviewer/agent.md`).
 */
export function nameFromPath(path: string): string {
  const [file = path, folder] = path.split('/').reverse();
  if (folder !== undefined && isFolderAgent(path)) return folder;
  const name = file.replace(/(?:\.(?:agent|chatmode|prompt|subagent))?\.(?:md|markdown)$/i, '');
  return name === '' ? file : name;
}

/** The category of a file: the path of its folder, or of the folder around an agent's own. */
export function categoryOf(path: string): string | undefined {
  const folders = path.split('/').slice(0, isFolderAgent(path) ? -2 : -1);
  return folders.length === 0 ? undefined : folders.join('/');
}

function isFolderAgent(path: string): boolean {
  return /\/(?:agent|skill|index)\.md$/i.test(path);
}

// A number is no valid name, and yet what the agent is called.
function textField(fields: readonly Field[], key: string): string | undefined {
  const value = fields.find((field) => field.key === key)?.value;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = unquoted(String(value).trim());
  return text === '' ? undefined : text;
}

function placeOf(fields: readonly Field[], key: string): Finding['place'] {
  return fields.find((field) => field.key === key)?.valuePlace ?? fileStart;
}

function nameFix(path: string): { fix?: string } {
  const name = hyphenated(nameFromPath(path));
  return name === undefined ? {} : { fix: `Add \`name: ${name}\` to the front matter.` };
}

function missing({ name, description }: Omit<Identity, 'findings'>): Finding {
  const lines = [
    '---',
    `name: ${hyphenated(name) ?? '…'}`,
    `description: ${description === '' ? '…' : doubleQuoted(description)}`,
    '---',
  ];
  const fix = `Begin the file with the lines ${lines.map(asCode).join(', ')}.`;
  return { code: 'front-matter-missing', place: fileStart, fix };
}
