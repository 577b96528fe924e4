import type { Field, ToolGrant, ToolUse } from '../agent.ts';
import { fieldValue } from '../field.ts';
import { isMapping, type Mapping } from '../mapping.ts';
import { readToolGrant, readToolList } from './tool-grant.ts';

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
  const tools = fieldValue(fields, 'tools');
  const denied = readToolList(fieldValue(fields, 'disallowedTools'));
  const rules = [
    ...(isMapping(tools) ? booleans(tools) : []),
    ...permissions(fieldValue(fields, 'permission')),
  ];
  if (rules.length === 0) {
    return {
      tools: isMapping(tools) ? { kind: 'inherits' } : readToolGrant(tools),
      deniedTools: denied,
    };
  }
  // The last rule that names a tool decides.
  const last = new Map(rules.map((rule) => [rule.name, rule]));
  const named = [...last.values()].filter(({ name }) => name !== '*');
  const allowed = named.filter(({ allows }) => allows).map(tool);
  const refused = named.filter(({ allows }) => !allows).map(tool);
  const closed = last.get('*')?.allows === false;
  const listed = isMapping(tools) || tools === undefined ? undefined : readToolGrant(tools);
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

function booleans(tools: Mapping): Rule[] {
  return Object.entries(tools).flatMap(([name, allowed]) =>
    expand(name).map((each) => ({ name: each, allows: allowed !== false })),
  );
}

function expand(name: string): readonly string[] {
  return name === 'edit' ? changing : [name];
}

function permissions(value: unknown): Rule[] {
  if (typeof value === 'string') return [{ name: '*', allows: value !== 'deny' }];
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([name, action]): Rule[] => {
    if (guards.has(name)) return [];
    return expand(name).map((each) => ({ name: each, ...verdict(action) }));
  });
}

// A map of patterns refuses a tool only where no pattern allows anything.
function verdict(action: unknown): { allows: boolean; rule?: string } {
  if (!isMapping(action)) return { allows: action !== 'deny' };
  const allowed = Object.entries(action).flatMap(([pattern, each]) =>
    each === 'deny' ? [] : [pattern],
  );
  if (allowed.length === 0) return { allows: Object.keys(action).length === 0 };
  return allowed.includes('*') ? { allows: true } : { allows: true, rule: allowed.join(', ') };
}
