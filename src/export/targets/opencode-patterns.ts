import { rowOf } from './rows-named.ts';
import type { GrantedTool } from './source-grant.ts';

/**
 * The patterns of OpenCode for the rules of a tool: of commands for a shell, of names for other agents
 * and skills. Undefined where one of them cannot be written so; that of a path, for instance, means
 * something else there.
 */
export function patternsOf({ rows, rules }: GrantedTool): string[] | undefined {
  const patterns = rules.flatMap((rule): (string | undefined)[] => {
    if (rows.includes(rowOf('Bash'))) return [commandPattern(rule)];
    if (rows.includes(rowOf('Agent')) || rows.includes(rowOf('Skill'))) return namesIn(rule);
    return [undefined];
  });
  return patterns.every((pattern) => pattern !== undefined) ? patterns : undefined;
}

/**
 * The pattern of a rule for commands: `git:*` and `git *` are both `git *`. Undefined for one that holds a
 * character which means something else in OpenCode. Sources: “Permissions” in the documentation of Claude
 * Code and of OpenCode.
 */
export function commandPattern(rule: string): string | undefined {
  const text = rule.trim();
  const prefix = text.endsWith(':*') ? text.slice(0, -2) : undefined;
  const literal = prefix ?? text.replace(/ \*$/, '');
  if (literal === '' || /[*?\\\n]/.test(literal) || literal !== literal.trim()) return undefined;
  return prefix === undefined && text === literal ? literal : `${literal} *`;
}

function namesIn(rule: string): (string | undefined)[] {
  return rule
    .split(',')
    .map((name) => name.trim())
    .map((name) => (/^[\p{L}\p{N}_-]+$/u.test(name) ? name : undefined));
}
