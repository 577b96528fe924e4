import type { Field } from '../agent.ts';
import { fieldValue } from '../field.ts';
import { isMapping } from '../mapping.ts';
import { fitsPattern } from './fits-pattern.ts';

/** What OpenCode does when a tool is called. */
export type Action = 'allow' | 'ask' | 'deny';

/** Actions by patterns of what a tool is called with, such as commands; the last one that fits decides. */
type Actions = ReadonlyMap<string, Action>;

/** Actions by names of tools, which may be patterns; the last one that fits decides. */
export type OpenCodeRules = ReadonlyMap<string, Actions>;

/** What is decided for a tool, whatever it is called with. */
export interface Verdict {
  /** What happens where no pattern below fits. */
  base: Action;
  /** Later patterns, of which the last one that fits decides. */
  parts: Actions;
}

// One permission decides on every change of a file.
const changing: ReadonlySet<string> = new Set([
  'write',
  'edit',
  'apply_patch',
  'patch',
  'multiedit',
]);
// These keys of `tools` set it.
const switches: ReadonlySet<string> = new Set(['write', 'edit', 'patch']);
const actions: ReadonlySet<unknown> = new Set(['allow', 'ask', 'deny']);

/**
 * The rules of an agent for OpenCode, in the order in which they are held against a tool: `tools` first,
 * where a key of `permission` that stands there already changes its action, and not its place. Source:
 * OpenCode documentation, “Agents” and “Permissions”, and how it normalises an agent.
 *
 * @returns the key that OpenCode would refuse, where there is one.
 */
export function readOpenCodeRules(
  fields: readonly Field[],
): OpenCodeRules | { refused: 'tools' | 'permission' } {
  const { tools = {}, permission = {} } = {
    tools: fieldValue(fields, 'tools'),
    permission: fieldValue(fields, 'permission'),
  };
  if (!isSwitches(tools)) return { refused: 'tools' };
  const named = typeof permission === 'string' ? { '*': permission } : permission;
  if (!isPermission(named)) return { refused: 'permission' };
  const rules = new Map<string, Actions>();
  for (const [name, isOn] of Object.entries(tools)) {
    const key = switches.has(name) ? 'edit' : name;
    rules.set(key, new Map([['*', isOn ? 'allow' : 'deny']]));
  }
  for (const [name, action] of Object.entries(named)) {
    rules.set(name, isAction(action) ? new Map([['*', action]]) : new Map(entriesOf(action)));
  }
  return rules;
}

/** What the rules decide for a tool; one that nothing fits is allowed. */
export function verdictOn(tool: string, rules: OpenCodeRules): Verdict {
  const key = permissionOf(tool);
  let base: Action = 'allow';
  let parts = new Map<string, Action>();
  for (const [name, actions] of rules) {
    if (!fitsPattern(name, key)) continue;
    for (const [pattern, action] of actions) {
      if (pattern === '*') {
        base = action;
        parts = new Map();
      } else {
        parts.delete(pattern);
        parts.set(pattern, action);
      }
    }
  }
  return { base, parts };
}

/** The key of `permission` that decides on a tool. */
function permissionOf(tool: string): string {
  return changing.has(tool) ? 'edit' : tool;
}

function isSwitches(value: unknown): value is Record<string, boolean> {
  return isMapping(value) && Object.values(value).every((each) => typeof each === 'boolean');
}

function isPermission(value: unknown): value is Record<string, Action | Record<string, Action>> {
  return (
    isMapping(value) &&
    Object.values(value).every(
      (each) => isAction(each) || (isMapping(each) && Object.values(each).every(isAction)),
    )
  );
}

function isAction(value: unknown): value is Action {
  return actions.has(value);
}

function entriesOf(value: Record<string, Action>): [string, Action][] {
  return Object.entries(value);
}
