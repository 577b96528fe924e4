import type { ToolUse } from '../agent.ts';

/**
 * An entry of a list as a tool with its rule. A parenthesis that is never closed is kept as a rule, so
 * that the name before it still counts.
 */
export function toToolUse(entry: string): ToolUse {
  const open = entry.indexOf('(');
  if (open <= 0) return { name: entry, rule: undefined };
  const rule = entry.slice(open + 1);
  return { name: entry.slice(0, open).trim(), rule: rule.endsWith(')') ? rule.slice(0, -1) : rule };
}

/** An entry of a list as it is written. */
export function written({ name, rule }: ToolUse): string {
  return rule === undefined ? name : `${name}(${rule})`;
}
