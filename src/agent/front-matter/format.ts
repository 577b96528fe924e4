import type { AgentFormat, Field } from '../agent.ts';
import { fieldValue } from '../field.ts';
import { isMapping } from '../mapping.ts';
import { readToolList } from '../tools/tool-grant.ts';
import { toolRows } from '../tools/tool-table.ts';
import { documentedFields } from './documented-fields.ts';
import { switches } from './rule.ts';

// Where each product keeps its agents.
const homes: readonly [RegExp, AgentFormat][] = [
  [/(?:^|\/)skill\.md$/i, 'skill'],
  [/\.agent\.md$|(?:^|\/)\.github\/agents\//i, 'copilot'],
  [/(?:^|\/)\.opencode\/agents?\//, 'opencode'],
  [/(?:^|\/)\.gemini\/agents\//, 'gemini'],
  [/(?:^|\/)\.claude\/agents\//, 'claude-code'],
];

const geminiTools: ReadonlySet<string> = new Set(
  toolRows.flatMap(({ names }) => names.gemini ?? []),
);

/** The product that a file is written for: by its place, else by keys that only one product has. */
export function detectFormat(path: string, fields: readonly Field[]): AgentFormat {
  const home = homes.find(([place]) => place.test(path));
  if (home) return home[1];
  const has = (format: AgentFormat, key: string): boolean =>
    documentedFields[format][key]?.accepts(fieldValue(fields, key)) ?? false;

  const tools = fieldValue(fields, 'tools');
  if (has('gemini', 'kind') || hasGeminiTools(tools)) return 'gemini';
  if (has('opencode', 'permission')) return 'opencode';
  const named = fieldValue(fields, 'name') !== undefined;
  if (!named && (has('opencode', 'mode') || isSwitches(tools))) return 'opencode';
  return 'claude-code';
}

function hasGeminiTools(value: unknown): boolean {
  if (typeof value === 'string' && !value.includes('_')) return false;
  const names = isMapping(value) ? [] : readToolList(value).map(({ name }) => name);
  // `glob` and `replace` are words of other products too.
  return names.every((name) => geminiTools.has(name)) && names.some((name) => name.includes('_'));
}

// Lower case names, as OpenCode has them.
function isSwitches(value: unknown): boolean {
  return switches.accepts(value) && Object.keys(value).every((name) => name === name.toLowerCase());
}
