import type { ToolGrant, ToolUse } from '../agent.ts';
import { type OpenCodeRules, type Verdict, verdictOn } from './opencode-rules.ts';
import { toolRows } from './tool-table.ts';

/** The tools that an agent is given, and those that are taken away. */
export interface GrantedTools {
  tools: ToolGrant;
  deniedTools: ToolUse[];
}

// Conditions on which OpenCode asks, which are no tools.
const guards: ReadonlySet<string> = new Set(['external_directory', 'doom_loop']);

const builtIn: readonly string[] = toolRows.flatMap((row) => row.names.opencode?.slice(0, 1) ?? []);

// No tool is called like this, so that only what is said of every tool fits it.
const anyTool = '\uE000'.repeat(16);

/**
 * The tools that rules of OpenCode leave an agent, each by itself; what asks before it runs is granted.
 * Where every other tool is refused that makes a list, in the order of the rules; else an agent that
 * inherits all but some.
 */
export function readOpenCodeTools(rules: OpenCodeRules): GrantedTools {
  const verdicts = [...namesIn(rules)].map((name) => ({ name, ...verdictOn(name, rules) }));
  if (verdictOn(anyTool, rules).base === 'deny') {
    const tools = verdicts.filter((each) => !isRefused(each)).map(used);
    return { tools: { kind: 'list', tools }, deniedTools: [] };
  }
  const refused = verdicts.filter(isRefused).map(({ name }) => ({ name, rule: undefined }));
  return { tools: { kind: 'inherits' }, deniedTools: refused };
}

// A tool that one rule names stands where that rule does, with the others that it decides on.
function namesIn(rules: OpenCodeRules): Set<string> {
  const named = [...rules.keys()].filter((name) => name !== '*' && !guards.has(name));
  return new Set([...named.flatMap((name) => (name === 'edit' ? changing : [name])), ...builtIn]);
}

const changing = ['edit', 'write', 'apply_patch'];

function isRefused({ base, parts }: Verdict): boolean {
  return new Set([base, ...parts.values()]).size === 1 && base === 'deny';
}

function used({ name, base, parts }: Verdict & { name: string }): ToolUse {
  if (base !== 'deny') return { name, rule: undefined };
  const allowed = [...parts].flatMap(([pattern, action]) => (action === 'deny' ? [] : [pattern]));
  return { name, rule: allowed.join(', ') };
}
