import { mcpName } from './tool-vocabulary.ts';

/**
 * Whether an entry of `disallowedTools` takes a tool away, as Claude Code 2.1 was seen to: by the exact
 * name, by that of a server of MCP (`mcp__x` and `mcp__x__*`), or all servers at once (`mcp__*`). It knows
 * no other patterns. One with a rule, as `Bash(rm:*)`, takes nothing away that could be relied on.
 *
 * @param rule what stands in parentheses after the name; null or undefined where there is none.
 */
export function denies(
  { name, rule }: { name: string; rule: string | null | undefined },
  tool: string,
): boolean {
  if (typeof rule === 'string') return false;
  if (current(name) === current(tool)) return true;
  if (!name.startsWith('mcp__') || !tool.startsWith('mcp__')) return false;
  if (name === 'mcp__*') return true;
  const server = mcpName(name);
  return (
    server !== undefined &&
    server.tool === undefined &&
    !name.endsWith(`${server.server}__`) &&
    mcpName(tool)?.server === server.server
  );
}

// Claude Code knows the tool by its former name too.
function current(name: string): string {
  return name === 'Task' ? 'Agent' : name;
}
