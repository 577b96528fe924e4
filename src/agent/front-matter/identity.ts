import { type Finding, fileStart } from '../../diagnostics/diagnostic.ts';
import type { AgentFormat, Field } from '../agent.ts';
import type { Body } from '../body/sections.ts';
import type { Split } from './split.ts';

/** What an agent is called and what it says of itself, from wherever the file says so. */
export interface Identity {
  name: string;
  description: string;
  findings: Finding[];
}

/** Finds the name and the description of an agent. */
export function readIdentity(
  path: string,
  _format: AgentFormat,
  split: Split,
  fields: readonly Field[],
  _body: Body,
): Identity {
  const name = textField(fields, 'name');
  const description = textField(fields, 'description') ?? '';
  const findings: Finding[] = [];
  // Without a front matter there is one thing to say, and it has been said.
  if (split.frontMatter !== undefined) {
    if (name === undefined) findings.push({ code: 'name-missing', place: fileStart });
    if (description === '') findings.push({ code: 'description-missing', place: fileStart });
  }
  return { name: name ?? nameFromPath(path), description, findings };
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
