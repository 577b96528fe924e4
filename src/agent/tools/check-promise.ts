import { type Finding, fileStart } from '../../diagnostics/diagnostic.ts';
import type { Agent } from '../agent.ts';
import { fieldOf } from '../field.ts';
import { effectivePermissions } from './permissions.ts';
import { promisePhrases, readOnlyThings } from './promise-phrases.ts';

/**
 * Reports a description that promises to change nothing where tools are left that write or execute.
 * Every language is tried: descriptions are often not in that of the body.
 */
export function checkPromise(
  agent: Pick<Agent, 'fields' | 'description' | 'tools' | 'deniedTools' | 'format'>,
): Finding[] {
  const promise = findPromise(agent.description);
  if (promise === undefined) return [];
  const { inherits, executes, direct, tools } = effectivePermissions(agent);
  if (!executes && !direct.has('write')) return [];
  const able = tools.filter(({ risks }) => risks.includes('execute') || risks.includes('write'));
  const names = able.map(({ name }) => `“${name}”`).join(', ');
  const detail = inherits
    ? `it says “${promise}”, but the agent inherits tools that write or run commands.`
    : `it says “${promise}”, but ${names} can change files.`;
  const place = fieldOf(agent.fields, 'description')?.valuePlace ?? fileStart;
  return [{ code: 'permission-wide', place, detail }];
}

// Examples tell of other agents and other files.
function findPromise(description: string): string | undefined {
  const [said = ''] = description.split(/<example>|\bExamples?:/i, 1);
  const text = said.slice(0, longest).toLowerCase();
  for (const phrase of Object.values(promisePhrases).flat()) {
    const found = phrase.exec(text);
    if (found && isMeant(text, found)) return found[0].trim();
  }
  return undefined;
}

// Far more than any description says; phrases are looked for in every language.
const longest = 4_000;

function isMeant(text: string, found: RegExpExecArray): boolean {
  const end = found.index + found[0].length;
  const before = text.slice(Math.max(0, found.index - 24), found.index);
  const around = before + text.slice(end, end + 24);
  const denied = /(?:\b(?:not|never|isn['’]t|non|nicht|keine|pas|beyond|more than)|не)[\s-]*$/;
  return !readOnlyThings.test(around) && !denied.test(before);
}
