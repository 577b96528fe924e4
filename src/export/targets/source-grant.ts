import type { Agent, ToolGrant, ToolUse } from '../../agent/agent.ts';
import { fieldValue } from '../../agent/field.ts';
import { denies } from '../../agent/tools/denies.ts';
import { effectivePermissions } from '../../agent/tools/permissions.ts';
import { denyingKey } from '../../agent/tools/read-tools.ts';
import { strictToolList } from '../../agent/tools/strict-tool-list.ts';
import { isEverything, isKnown, isSame, readToolList } from '../../agent/tools/tool-grant.ts';
import type { Product, ToolRow } from '../../agent/tools/tool-table.ts';
import { written } from '../../agent/tools/tool-use.ts';
import { mcpName, productOf } from '../../agent/tools/tool-vocabulary.ts';
import { askedBefore } from './asked-before.ts';
import { rowsNamed } from './rows-named.ts';

/** A built-in tool that an agent may use. */
export interface GrantedTool {
  name: string;
  /** All that it does: one row of the table, or several for a set of tools. */
  rows: readonly ToolRow[];
  /** What it may be used for; empty where that is not limited. */
  rules: readonly string[];
}

/** A tool of an MCP server, or, without a name, all of them. */
export interface McpTool {
  server: string;
  tool: string | undefined;
  /** As the source names it. */
  name: string;
}

/** What an agent may do in the product that its file is written for. */
export interface SourceGrant {
  product: Product;
  /** Whether it inherits the tools of the session, but those that are denied. */
  inherits: boolean;
  /** Whether anything is kept from it. */
  limited: boolean;
  /** Built-in tools; of an inheriting agent those that are left. */
  tools: readonly GrantedTool[];
  mcp: readonly McpTool[];
  /** Names of servers of which a tool is denied: no target can give the others alone. */
  withheld: readonly string[];
  /** What is taken away. */
  denied: readonly ToolUse[];
  /** The key that takes away, for whoever reads of it. */
  denyingKey: string;
  /** Entries of the deny list with a rule, as `Bash(rm:*)`: Claude Code takes the whole tool away. */
  deniedWhole: readonly ToolUse[];
  /** Names that mean nothing in that product. */
  powerless: readonly string[];
  /** Tools that OpenCode asks before, or allows a part of; by their names there. */
  asked: readonly string[];
}

/** Reads what an agent may do. All that is exported of its permissions rests on it. */
export function readGrant(agent: Agent): SourceGrant {
  const product = productOf(agent.format);
  const { grant, powerless } = grantIn(agent);
  // Claude Code takes the whole tool away for an entry with a rule.
  const denied = agent.deniedTools.map(({ name }) => ({ name, rule: undefined }));
  const { inherits, tools } = effectivePermissions({
    format: agent.format,
    tools: grant,
    deniedTools: denied,
  });
  const granted = new Map<string, GrantedTool>();
  const mcp: McpTool[] = [];
  for (const { name, rule } of tools) {
    const rows = rowsNamed(name, product);
    const server = rows.length === 0 ? mcpIn(name, product) : undefined;
    if (rows.length > 0) granted.set(name, withRule(granted.get(name), { name, rows }, rule));
    else if (server) mcp.push({ ...server, name });
    else powerless.push(name);
  }
  const isPartlyDenied = ({ server, tool }: McpTool): boolean =>
    denied.some((entry) => deniesMcp(entry, server, tool));
  return {
    product,
    inherits,
    limited: !inherits || denied.length > 0,
    tools: [...granted.values()].map((tool, _at, tools) => withoutVainRules(tool, tools)),
    mcp: mcp.filter((each) => !isPartlyDenied(each)),
    withheld: mcp.filter(isPartlyDenied).map(({ name }) => name),
    denied,
    denyingKey: agent.format === 'opencode' ? 'permission' : denyingKey(agent.format),
    deniedWhole: agent.deniedTools.filter(({ rule }) => rule !== undefined),
    powerless,
    asked: product === 'opencode' ? askedBefore(agent.fields) : [],
  };
}

// A name that Claude Code does not find in a list, as it is written, grants nothing anywhere else.
function grantIn({ tools, format, fields }: Agent): { grant: ToolGrant; powerless: string[] } {
  if (tools.kind === 'unclear') return { grant: { kind: 'list', tools: [] }, powerless: [] };
  const value = fieldValue(fields, 'tools');
  const read = strictToolList(value);
  if (format !== 'claude-code' || value === undefined || read.some(isEverything)) {
    return { grant: tools, powerless: [] };
  }
  const unread = readToolList(value).filter(
    (tool) => isKnown(tool) && !read.some((each) => isSame(each, tool)),
  );
  return { grant: { kind: 'list', tools: read }, powerless: unread.map(written) };
}

// A tool that stands in a list both with and without a rule is given whole.
function withRule(
  before: GrantedTool | undefined,
  tool: Omit<GrantedTool, 'rules'>,
  rule: string | undefined,
): GrantedTool {
  if (rule === undefined || (before && before.rules.length === 0)) return { ...tool, rules: [] };
  return { ...tool, rules: [...(before?.rules ?? []), rule] };
}

// The same tool may be granted whole by another of its names.
function withoutVainRules(tool: GrantedTool, tools: readonly GrantedTool[]): GrantedTool {
  const whole = tools.filter(({ rules }) => rules.length === 0).flatMap(({ rows }) => rows);
  return tool.rows.every((row) => whole.includes(row)) ? { ...tool, rules: [] } : tool;
}

// Each product knows its own way to name a tool of a server. In OpenCode it cannot be told from others.
function mcpIn(name: string, product: Product): ReturnType<typeof mcpName> {
  const prefix = mcpPrefixes[product];
  return prefix?.test(name) ? mcpName(name) : undefined;
}

const mcpPrefixes: Readonly<Partial<Record<Product, RegExp>>> = {
  // A name that ends before that of the tool is no name of the whole server.
  'claude-code': /^mcp__(?!.*__$)/s,
  copilot: /^(?!mcp_)[^/]+\/./,
  gemini: /^mcp_(?!_)[^_]+_./,
};

// A tool of what is granted may be denied, which `effectivePermissions` does not see.
function deniesMcp(entry: ToolUse, server: string, tool: string | undefined): boolean {
  if (tool === undefined) return entry.name.startsWith(`mcp__${server}__`);
  return denies(entry, `mcp__${server}__${tool}`);
}
