import type { Field } from '../../agent/agent.ts';
import {
  type OpenCodeRules,
  readOpenCodeRules,
  verdictOn,
} from '../../agent/tools/opencode-rules.ts';
import { toolRows } from '../../agent/tools/tool-table.ts';

const builtIn: readonly string[] = toolRows.flatMap((row) => row.names.opencode?.slice(0, 1) ?? []);

/**
 * What OpenCode asks before, or allows a part of only, by the names that the rules of the agent have for
 * it; its conditions on folders and loops as well, where they are not left open.
 */
export function askedBefore(fields: readonly Field[]): string[] {
  const rules = readOpenCodeRules(fields);
  if ('refused' in rules) return [];
  const asked = [...rules.keys()].filter((name) => isAsked(name, rules));
  return asked.length > 0 ? asked : builtIn.filter((name) => isAsked(name, rules));
}

function isAsked(name: string, rules: OpenCodeRules): boolean {
  const { base, parts } = verdictOn(name, rules);
  const actions = new Set([base, ...parts.values()]);
  const isOpen = actions.size === 1 && base === 'allow';
  const isRefused = actions.size === 1 && base === 'deny';
  return !isOpen && (!isRefused || name === 'external_directory' || name === 'doom_loop');
}
