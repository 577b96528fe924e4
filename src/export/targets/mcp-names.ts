import { rowsNamed } from './rows-named.ts';
import type { McpTool } from './source-grant.ts';

/** How a target names a tool of an MCP server, or all of them; undefined where it cannot. */
export type McpNaming = (mcp: McpTool) => string | undefined;

const word = /^[A-Za-z0-9-]+(?:_[A-Za-z0-9-]+)*$/;

function isPlain({ server, tool }: McpTool): boolean {
  return word.test(server) && (tool === undefined || /^[A-Za-z0-9_-]+$/.test(tool));
}

/**
 * `mcp__server__tool` and `mcp__server`, and `mcp__*` for every server, which only a deny list holds.
 * Source: Claude Code documentation, “Permissions”.
 */
export const claudeMcp: McpNaming = (mcp) => {
  if (mcp.name === 'mcp__*') return mcp.name;
  if (!isPlain(mcp)) return undefined;
  return mcp.tool === undefined ? `mcp__${mcp.server}` : `mcp__${mcp.server}__${mcp.tool}`;
};

/** `mcp__server__tool`; an allow list of Qwen Code knows no pattern for a whole server. */
export const qwenMcp: McpNaming = (mcp) => (mcp.tool === undefined ? undefined : claudeMcp(mcp));

/**
 * `server/tool` and `server/*`. A server that is called like a set of tools would grant that set.
 * Source: GitHub documentation, “Custom agents configuration”.
 */
export const copilotMcp: McpNaming = (mcp) => {
  const name = `${mcp.server}/${mcp.tool ?? '*'}`;
  const taken = rowsNamed(mcp.server, 'copilot').length + rowsNamed(name, 'copilot').length > 0;
  return isPlain(mcp) && !taken && !sets.has(mcp.server.toLowerCase()) ? name : undefined;
};

// Those of VS Code whose name is no tool by itself.
const sets: ReadonlySet<string> = new Set(['browser', 'new', 'runtasks', 'runtests']);

/**
 * `server_tool` and `server_*`, with `_` for every character that the program replaces so. The pattern of
 * a server also fits servers whose names begin with the same word and `_`.
 */
export const openCodeMcp: McpNaming = (mcp) => {
  const start = `${mcp.server}_${mcp.tool ?? ''}`;
  const isTaken = openCodeTools.some((name) =>
    mcp.tool === undefined ? name.startsWith(start) : name === start,
  );
  if (!isPlain(mcp) || isTaken) return undefined;
  return mcp.tool === undefined ? `${start}*` : start;
};

// `external_*` would let an agent out of the project.
const openCodeTools = ['apply_patch', 'doom_loop', 'external_directory', 'plan_enter', 'plan_exit'];

/**
 * `mcp_server_tool` and `mcp_server_*`. The server ends at the first `_`, so one whose name holds one
 * cannot be named; a name that does not fit makes the file invalid. Source: `isValidToolName` of Gemini
 * CLI.
 */
export const geminiMcp: McpNaming = (mcp) => {
  if (!isPlain(mcp) || mcp.server.includes('_')) return undefined;
  if (mcp.tool !== undefined && /^_*$/.test(mcp.tool)) return undefined;
  return `mcp_${mcp.server}_${mcp.tool ?? '*'}`;
};
