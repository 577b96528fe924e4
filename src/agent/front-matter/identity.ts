import { asCode, isQuotable } from '../../diagnostics/as-code.ts';
import { type Finding, fileStart, type Place } from '../../diagnostics/diagnostic.ts';
import type { AgentFormat, Field } from '../agent.ts';
import type { Body } from '../body/sections.ts';
import { fieldOf, fieldValue } from '../field.ts';
import { isFolderAgent, nameFromPath } from '../path.ts';
import { identityInBody } from './body-identity.ts';
import { hyphenated } from './check-name.ts';
import type { FrontMatter } from './front-matter.ts';
import { doubleQuoted, unquoted, withLineBreaks } from './yaml-text.ts';

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
 * the name, where neither has one, in its path. The title of a body is a name to people, so that a
 * file without front matter has none only where it has no title.
 */
export function readIdentity(
  path: string,
  format: AgentFormat,
  { state, fields }: Pick<FrontMatter, 'state' | 'fields'>,
  body: Body,
): Identity {
  const inBody = state === 'missing' ? identityInBody(body) : {};
  const name = textField(fields, 'name') ?? inBody.name;
  const description =
    textField(fields, 'description') ??
    listField(fields, 'description') ??
    inBody.description ??
    '';
  const identity = {
    name: name ?? nameFromPath(path),
    // Claude Code reads a line break written as a backslash and an `n` in this way too.
    description: withLineBreaks(description).trim(),
  };
  const findings: Finding[] = [];
  const isNameless = name === undefined && requiresName.has(format) && !isFolderAgent(path);
  if (state === 'missing') {
    const fix = linesToBegin(identity);
    findings.push({ code: 'front-matter-missing', place: fileStart, fix });
    if (isNameless && body.title === undefined) {
      findings.push({ code: 'name-missing', place: fileStart, fix });
    }
  }
  if (state === 'read') {
    if (isNameless) {
      findings.push({ code: 'name-missing', place: placeOf(fields, 'name'), ...nameFix(path) });
    }
    if (description === '') {
      findings.push({ code: 'description-missing', place: placeOf(fields, 'description') });
    }
  }
  return { ...identity, findings };
}

// `Name: …` has no effect, and yet is what the agent is called.
function fieldInAnyCase(fields: readonly Field[], key: string): Field | undefined {
  return fieldOf(fields, key) ?? fields.find((field) => field.key.toLowerCase() === key);
}

// A number is no valid name, and yet what the agent is called.
function textField(fields: readonly Field[], key: string): string | undefined {
  const value = fieldInAnyCase(fields, key)?.value;
  if (!isScalar(value)) return undefined;
  const text = unquoted(String(value).trim());
  return text === '' ? undefined : text;
}

// A list is no valid description, and yet what the agent says of itself.
function listField(fields: readonly Field[], key: string): string | undefined {
  const value = fieldValue(fields, key);
  return Array.isArray(value) ? value.filter(isScalar).join('\n') : undefined;
}

function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function placeOf(fields: readonly Field[], key: string): Place {
  return fieldOf(fields, key)?.valuePlace ?? fileStart;
}

function nameFix(path: string): { fix?: string } {
  const name = hyphenated(nameFromPath(path));
  return name === undefined ? {} : { fix: `Add \`name: ${name}\` to the front matter.` };
}

function linesToBegin({ name, description }: Omit<Identity, 'findings'>): string {
  const written = `description: ${doubleQuoted(description)}`;
  const quotes = description !== '' && isQuotable(written);
  const lines = [
    '---',
    `name: ${hyphenated(name) ?? '…'}`,
    quotes ? written : 'description: …',
    '---',
  ];
  const rest =
    quotes || description === ''
      ? ''
      : '; in place of `…`, write the description of the body in double quotes';
  return `Begin the file with the lines ${lines.map(asCode).join(', ')}${rest}.`;
}
