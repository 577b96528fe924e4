import type { AgentFormat, Field } from '../agent.ts';
import { readToolList } from '../tools/tool-grant.ts';
import { toolRows } from '../tools/tool-table.ts';
import { documentedFields } from './documented-fields.ts';
import { isMapping } from './rule.ts';

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
  const value = (key: string): unknown => fields.find((field) => field.key === key)?.value;
  const has = (format: AgentFormat, key: string): boolean =>
    documentedFields[format][key]?.accepts(value(key)) ?? false;

  if (has('gemini', 'kind') || hasGeminiTools(value('tools'))) return 'gemini';
  const named = value('name') !== undefined;
  if (!named && (has('opencode', 'mode') || isSwitches(value('tools')))) return 'opencode';
  return 'claude-code';
}

function hasGeminiTools(value: unknown): boolean {
  const names = isMapping(value) ? [] : readToolList(value).map(({ name }) => name);
  // `glob` and `replace` are words of other products too.
  return names.every((name) => geminiTools.has(name)) && names.some((name) => name.includes('_'));
}

// Lower case names, as OpenCode has them.
function isSwitches(value: unknown): boolean {
  return (
    isMapping(value) &&
    documentedFields.opencode.tools?.accepts(value) === true &&
    Object.keys(value).every((name) => name === name.toLowerCase())
  );
}
