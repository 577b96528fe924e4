import type { Field } from '../agent.ts';
import { readToolGrant, readToolList, type ToolGrant, type ToolUse } from './tool-grant.ts';

/** The tools that the fields of an agent give it, and those that they take away. */
export interface GrantedTools {
  tools: ToolGrant;
  deniedTools: ToolUse[];
}

// Conditions on which OpenCode asks, which are no tools.
const guards = new Set(['external_directory', 'doom_loop']);
// One permission of OpenCode stands for every tool that changes files.
const changing = ['edit', 'write', 'apply_patch'];

/**
 * Reads `tools`, `disallowedTools` and `permission`. A map, as OpenCode has it, changes what is
 * inherited: what it does not name stays as it was, unless `*` is false or `deny` in it. What asks
 * before it runs is granted. Source: OpenCode documentation, “Agents” and “Permissions”.
 */
export function readTools(fields: readonly Field[]): GrantedTools {
  const value = (key: string): unknown => fields.find((field) => field.key === key)?.value;
  const tools = value('tools');
  const denied = readToolList(value('disallowedTools'));
  const rules = [...(isMap(tools) ? booleans(tools) : []), ...permissions(value('permission'))];
  if (rules.length === 0) {
    return {
      tools: isMap(tools) ? { kind: 'inherits' } : readToolGrant(tools),
      deniedTools: denied,
    };
  }
  // The last rule that names a tool decides.
  const last = new Map(rules.map((rule) => [rule.name, rule]));
  const named = [...last.values()].filter(({ name }) => name !== '*');
  const allowed = named.filter(({ allows }) => allows).map(tool);
  const refused = named.filter(({ allows }) => !allows).map(tool);
  const closed = last.get('*')?.allows === false;
  const listed = isMap(tools) || tools === undefined ? undefined : readToolGrant(tools);
  return {
    tools: listed ?? (closed ? { kind: 'list', tools: allowed } : { kind: 'inherits' }),
    deniedTools: closed && !listed ? denied : [...denied, ...refused],
  };
}

interface Rule {
  name: string;
  allows: boolean;
  /** The commands or files that it allows, where it does not allow all. */
  rule?: string;
}

function tool({ name, rule }: Rule): ToolUse {
  return { name, rule };
}

function booleans(tools: Record<string, unknown>): Rule[] {
  return Object.entries(tools).flatMap(([name, allowed]) =>
    expand(name).map((each) => ({ name: each, allows: allowed !== false })),
  );
}

function expand(name: string): readonly string[] {
  return name === 'edit' ? changing : [name];
}

function permissions(value: unknown): Rule[] {
  if (typeof value === 'string') return [{ name: '*', allows: value !== 'deny' }];
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([name, action]): Rule[] => {
    if (guards.has(name)) return [];
    return expand(name).map((each) => ({ name: each, ...verdict(action) }));
  });
}

// A map of patterns refuses a tool only where no pattern allows anything.
function verdict(action: unknown): { allows: boolean; rule?: string } {
  if (!isMap(action)) return { allows: action !== 'deny' };
  const allowed = Object.entries(action).flatMap(([pattern, each]) =>
    each === 'deny' ? [] : [pattern],
  );
  if (allowed.length === 0) return { allows: Object.keys(action).length === 0 };
  return allowed.includes('*') ? { allows: true } : { allows: true, rule: allowed.join(', ') };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
