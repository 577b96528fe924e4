import type { ToolGrant, ToolUse } from '../agent.ts';
import { isMapping, valueAt } from '../mapping.ts';
import { splitToolText } from './split-tool-text.ts';
import { strictToolList } from './strict-tool-list.ts';
import { toToolUse } from './tool-use.ts';
import { findTool } from './tool-vocabulary.ts';

/**
 * Reads a list of tools as a grant: all that its author means, with all that Claude Code makes of it. A
 * list that holds `*` inherits; one that is there but empty, as in `tools:`, grants none.
 *
 * @param value the value as YAML gave it; undefined where the key is absent.
 */
export function readToolGrant(value: unknown): ToolGrant {
  if (value === undefined) return { kind: 'inherits' };
  const meant = tools(entries(value, true));
  const read = strictToolList(value);
  if ([...meant, ...read].some(isEverything)) return { kind: 'inherits' };
  const more = read.filter((tool) => isKnown(tool) && !meant.some((each) => isSame(each, tool)));
  return { kind: 'list', tools: [...meant, ...more] };
}

/** Whether an entry of a list stands for every tool. */
export function isEverything({ name, rule }: ToolUse): boolean {
  return name === '*' && rule === undefined;
}

/** Whether Claude Code has a tool, or may have one, by the name of an entry. */
export function isKnown({ name }: ToolUse): boolean {
  return name.startsWith('mcp__') || findTool(name, 'claude-code') !== undefined;
}

/** Whether two entries of lists say the same. */
export function isSame(one: ToolUse, other: ToolUse): boolean {
  return one.name === other.name && one.rule === other.rule;
}

/**
 * Reads a list of tools in every shape that occurs: a text with commas, spaces or bullets, a list, a
 * list of mappings with a `name`, a list as JSON text. Each tool once, in the order of the file.
 */
export function readToolList(value: unknown): ToolUse[] {
  return tools(entries(value, false));
}

function tools(names: readonly string[]): ToolUse[] {
  return [...new Set(names)].map(toToolUse);
}

function entries(value: unknown, withoutOff: boolean): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => entries(valueAt(item, 'name') ?? item, withoutOff));
  }
  // What is switched off is not granted.
  if (isMapping(value)) {
    return Object.keys(value).filter((name) => !withoutOff || value[name] !== false);
  }
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'string' ? splitToolText(value) : [];
}
