import type { ToolGrant, ToolUse } from '../agent.ts';
import { isMapping, valueAt } from '../mapping.ts';
import { splitToolText } from './split-tool-text.ts';

/**
 * Reads a list of tools as a grant. A list that holds `*` inherits; one that is there but empty, as in
 * `tools:`, grants none.
 *
 * @param value the value as YAML gave it; undefined where the key is absent.
 */
export function readToolGrant(value: unknown): ToolGrant {
  if (value === undefined) return { kind: 'inherits' };
  const tools = readToolList(value);
  if (tools.some(({ name }) => name === '*')) return { kind: 'inherits' };
  return { kind: 'list', tools };
}

/**
 * Reads a list of tools in every shape that occurs: a text with commas, spaces or bullets, a list, a
 * list of mappings with a `name`, a list as JSON text. Each tool once, in the order of the file.
 */
export function readToolList(value: unknown): ToolUse[] {
  return [...new Map(entries(value).map((entry) => [entry, toolUse(entry)])).values()];
}

function entries(value: unknown): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => entries(valueAt(item, 'name') ?? item));
  }
  if (isMapping(value)) return Object.keys(value);
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'string' ? splitToolText(value) : [];
}

// A parenthesis that is never closed is kept as a rule, so that the name before it still counts.
function toolUse(entry: string): ToolUse {
  const open = entry.indexOf('(');
  if (open <= 0) return { name: entry, rule: undefined };
  const rule = entry.slice(open + 1);
  return { name: entry.slice(0, open).trim(), rule: rule.endsWith(')') ? rule.slice(0, -1) : rule };
}
