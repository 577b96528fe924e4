import type { ToolUse } from '../agent.ts';
import { toToolUse } from './tool-use.ts';

/**
 * Reads a list of tools as Claude Code does: a text is cut at commas and spaces outside of parentheses,
 * in a list each text likewise, and nothing else names a tool. Found by running Claude Code 2.1.
 */
export function strictToolList(value: unknown): ToolUse[] {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  const entries = items.flatMap((item) => (typeof item === 'string' ? cut(item) : []));
  return [...new Set(entries.filter(isWhole))].map(toToolUse);
}

// An entry with a parenthesis that is not closed names nothing.
function isWhole(entry: string): boolean {
  return !entry.includes('(') || entry.endsWith(')');
}

function cut(text: string): string[] {
  const entries: string[] = [''];
  let depth = 0;
  for (const character of text) {
    if (depth === 0 && (character === ',' || character === ' ')) entries.push('');
    else {
      if (character === '(') depth += 1;
      if (character === ')' && depth > 0) depth -= 1;
      entries.push(`${entries.pop() ?? ''}${character}`);
    }
  }
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
}
