import type { AgentFormat, Field } from '../agent.ts';
import { fieldOf } from '../field.ts';
import { denies } from './denies.ts';
import type { Doubt } from './doubt.ts';
import { readOpenCodeRules } from './opencode-rules.ts';
import { strictToolList } from './strict-tool-list.ts';
import { isEverything, readToolList } from './tool-grant.ts';
import { productNames } from './tool-table.ts';
import { findAnywhere, findRetired, findTool, namesOf, productOf } from './tool-vocabulary.ts';

/** The keys that restrict an agent, with the formats whose products read them. */
const readers: Readonly<Record<string, readonly AgentFormat[]>> = {
  tools: ['claude-code', 'copilot', 'opencode', 'gemini'],
  disallowedTools: ['claude-code'],
  'disallowed-tools': ['skill'],
  permission: ['opencode'],
};

/**
 * Why a key that may be meant to restrict an agent does not, in the product that its file is written
 * for: the product has no such key, or does not read what stands there.
 */
export function toolsDoubt(fields: readonly Field[], format: AgentFormat): Doubt | undefined {
  const stranger = fields.find(
    ({ key }) => Object.hasOwn(readers, key) && !readers[key]?.includes(format),
  );
  const product = format === 'skill' ? 'a skill' : productNames[productOf(format)];
  if (stranger) {
    return doubtAbout(stranger, `\`${stranger.key}\` restricts nothing in ${product}.`, removeIt);
  }
  if (format === 'opencode') return openCodeDoubt(fields);
  const denied = fieldOf(fields, 'disallowedTools') ?? fieldOf(fields, 'disallowed-tools');
  const kept = denied && keptAllTheSame(denied.value);
  if (denied === undefined || kept === undefined) return undefined;
  const detail = `\`${denied.key}\` does not take “${kept}” away as it is written.`;
  return doubtAbout(
    denied,
    detail,
    `Write names alone, with commas between them: \`${denied.key}: Bash, Write\`.`,
  );
}

const removeIt = 'Remove it, or write what the product has for it.';

// A tool that somebody who reads the list takes for denied, and that Claude Code does not.
function keptAllTheSame(value: unknown): string | undefined {
  const read = strictToolList(value);
  // One star and Claude Code passes over the whole list.
  if (read.some(isEverything)) return '*';
  const strict = read.map(({ name }) => ({ name, rule: undefined }));
  return readToolList(value).find(({ name }) => {
    const isPattern = name.includes('*') && !/^mcp__(?:[^*]+__)?\*$/.test(name);
    return isPattern || isMistaken(name) || !strict.some((entry) => denies(entry, name));
  })?.name;
}

// In another case, or of another product; who denies a former tool denies its like as well.
function isMistaken(name: string): boolean {
  if (name.startsWith('mcp__') || findTool(name, 'claude-code') || findRetired(name)) return false;
  const inAnyCase = namesOf('claude-code').some((own) => own.toLowerCase() === name.toLowerCase());
  return inAnyCase || findAnywhere(name) !== undefined;
}

function openCodeDoubt(fields: readonly Field[]): Doubt | undefined {
  const rules = readOpenCodeRules(fields);
  const field = 'refused' in rules ? fieldOf(fields, rules.refused) : undefined;
  if (!field) return undefined;
  const fix =
    field.key === 'tools'
      ? 'Write a mapping of names to `true` or `false`, or use `permission`.'
      : 'Write a mapping of names to `allow`, `ask` or `deny`.';
  return doubtAbout(field, `OpenCode refuses what stands in \`${field.key}\`.`, fix);
}

function doubtAbout({ key, valuePlace }: Field, detail: string, fix: string): Doubt {
  return { key, report: { place: valuePlace, detail, fix } };
}
