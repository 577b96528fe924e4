import type { Agent } from '../../agent/agent.ts';
import { fieldValue } from '../../agent/field.ts';
import { isMapping } from '../../agent/mapping.ts';

// One permission of OpenCode decides on every change of a file.
const changing: ReadonlySet<string> = new Set(['write', 'apply_patch', 'patch', 'multiedit']);

/**
 * Whether the rules of an agent for OpenCode refuse a tool: the last one that fits its name decides, and
 * names may hold `*` and `?`. Source: OpenCode documentation, “Permissions”.
 */
export function refusedInOpenCode({ fields }: Agent, tool: string): boolean {
  const rules = [fieldValue(fields, 'tools'), fieldValue(fields, 'permission')].flatMap(rulesIn);
  const names = changing.has(tool) ? [tool, 'edit'] : [tool];
  return (
    rules.findLast(([pattern]) => names.some((name) => fitsInOpenCode(pattern, name)))?.[1] ?? false
  );
}

// Each pattern of names, and whether it refuses what fits.
function rulesIn(value: unknown): (readonly [string, boolean])[] {
  if (value === 'deny') return [['*', true]];
  if (!isMapping(value)) return [];
  return Object.entries(value).map(([pattern, action]) => [pattern, refuses(action)]);
}

function refuses(action: unknown): boolean {
  if (!isMapping(action)) return action === false || action === 'deny';
  const each = Object.values(action);
  return each.length > 0 && each.every((verdict) => verdict === 'deny');
}

/**
 * Whether a name fits a pattern of OpenCode, which may hold `*` and `?`. Takes time in proportion to
 * both: as an expression, many stars would take forever.
 */
export function fitsInOpenCode(pattern: string, name: string): boolean {
  // How much of the name the pattern may have gone through.
  let reached = [0];
  for (const character of pattern) {
    const [least = name.length + 1] = reached;
    reached =
      character === '*'
        ? Array.from({ length: name.length + 1 - least }, (_, more) => least + more)
        : reached
            .filter((at) => at < name.length && (character === '?' || name[at] === character))
            .map((at) => at + 1);
  }
  return reached.includes(name.length);
}
