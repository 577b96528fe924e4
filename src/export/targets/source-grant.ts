import type { Agent, ToolGrant, ToolUse } from '../../agent/agent.ts';
import { fieldValue } from '../../agent/field.ts';
import { isMapping, type Mapping } from '../../agent/mapping.ts';
import { denies } from '../../agent/tools/denies.ts';
import { effectivePermissions } from '../../agent/tools/permissions.ts';
import { readToolList } from '../../agent/tools/tool-grant.ts';
import type { Product, ToolRow } from '../../agent/tools/tool-table.ts';
import { mcpName, productOf } from '../../agent/tools/tool-vocabulary.ts';
import { fitsInOpenCode, refusedInOpenCode } from './opencode-rules.ts';
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
  /** What is taken away from an inheriting agent. */
  denied: readonly ToolUse[];
  /** Entries that take away a part of a tool, as `Bash(rm:*)` does. */
  deniedParts: readonly ToolUse[];
  /** Names that mean nothing in that product. */
  powerless: readonly string[];
  /** Tools that OpenCode asks before, or allows a part of; by their names there. */
  asked: readonly string[];
}

// Every target asks for the same.
let latest: { agent: Agent; grant: SourceGrant } | undefined;

/** Reads what an agent may do. All that is exported of its permissions rests on it. */
export function readGrant(agent: Agent): SourceGrant {
  if (latest?.agent !== agent) latest = { agent, grant: grantOf(agent) };
  return latest.grant;
}

function grantOf(agent: Agent): SourceGrant {
  const denied = [...agent.deniedTools, ...deniedBySkill(agent)];
  const product = productOf(agent.format);
  const { inherits, tools } = effectivePermissions({
    format: agent.format,
    tools: grantIn(agent),
    deniedTools: denied,
  });
  const everyServer = denied.some(({ name, rule }) => isEveryServer(name) && rule === undefined);
  const granted = new Map<string, GrantedTool>();
  const mcp: McpTool[] = [];
  const powerless = product === 'opencode' ? [] : mapKeys(fieldValue(agent.fields, 'tools'));
  for (const { name, rule } of tools) {
    if (product === 'opencode' && refusedInOpenCode(agent, name)) continue;
    const rows = rowsNamed(name, product);
    const server = rows.length === 0 ? mcpIn(name, product) : undefined;
    if (rows.length > 0) granted.set(name, withRule(granted.get(name), { name, rows }, rule));
    else if (server) mcp.push({ ...server, name });
    else powerless.push(name);
  }
  const open = inherits && !everyServer;
  const rows = new Set([...granted.values()].flatMap((tool) => tool.rows));
  const isGranted = (name: string): boolean =>
    rowsNamed(name, product).some((row) => rows.has(row)) || mcpIn(name, product) !== undefined;
  return {
    product,
    inherits: open,
    limited: !open || denied.length > 0,
    tools: [...granted.values()].map((tool, _at, tools) => withoutVainRules(tool, tools)),
    mcp: mcp.filter(({ server, tool }) => !denied.some((entry) => deniesMcp(entry, server, tool))),
    denied: open ? denied.filter(({ rule }) => rule === undefined) : [],
    deniedParts: denied.filter(({ name, rule }) => rule !== undefined && isGranted(name)),
    powerless,
    asked: askedBefore(fieldValue(agent.fields, 'permission')),
  };
}

function mapKeys(value: unknown): string[] {
  return isMapping(value) ? Object.keys(value) : [];
}

// A map of tools means something to OpenCode alone, and a `*` with a rule nothing to anyone.
function grantIn({ tools, format, fields }: Agent): ToolGrant {
  const value = fieldValue(fields, 'tools');
  if (format === 'opencode') return tools;
  if (isMapping(value)) return { kind: 'list', tools: [] };
  if (tools.kind === 'list' || value === undefined) return tools;
  const listed = readToolList(value);
  const isAll = listed.some(({ name, rule }) => name === '*' && rule === undefined);
  return isAll ? tools : { kind: 'list', tools: listed };
}

// Whether an entry of a deny list stands for the tools of every MCP server.
function isEveryServer(name: string): boolean {
  return name === '*' || name === 'mcp__*';
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
  copilot: /^(?!mcp_)[^/]+\//,
  gemini: /^mcp_(?!_)/,
};

// A part of what is granted may be denied, which `effectivePermissions` does not see.
function deniesMcp(entry: ToolUse, server: string, tool: string | undefined): boolean {
  if (tool === undefined) return entry.name.startsWith(`mcp__${server}__`);
  return denies(entry, `mcp__${server}__${tool}`);
}

/** Claude Code documentation, “Skills”: `disallowed-tools` are taken away while a skill is active. */
function deniedBySkill({ format, fields }: Agent): ToolUse[] {
  return format === 'skill' ? readToolList(fieldValue(fields, 'disallowed-tools')) : [];
}

// Of an action for each pattern, an Agent keeps only whether anything is allowed.
function askedBefore(permission: unknown): string[] {
  if (permission === 'ask') return ['*'];
  if (!isMapping(permission)) return [];
  return Object.entries(permission).flatMap(([name, action]) => {
    const actions: unknown[] = isMapping(action) ? Object.values(action) : [action];
    const some = actions.some((each) => each !== 'deny');
    const whole = (isMapping(action) ? decisive(action) : actions).every(
      (each) => each === 'allow',
    );
    const isPart =
      isMapping(action) && !Object.hasOwn(action, '*') && limitedBefore(permission, name);
    return (some || isGuard(name)) && (isPart || !whole) ? [name] : [];
  });
}

// What the patterns of a tool do not fit is left to the rules before them.
function limitedBefore(permission: Mapping, tool: string): boolean {
  const entries = Object.entries(permission);
  const before = entries.slice(0, Object.keys(permission).indexOf(tool));
  return before.some(
    ([pattern, action]) => pattern !== '*' && action !== 'allow' && fitsInOpenCode(pattern, tool),
  );
}

// The last rule that fits decides, so nothing that stands before `*` counts.
function decisive(action: Mapping): unknown[] {
  const from = Object.keys(action).lastIndexOf('*');
  return Object.values(action).slice(Math.max(0, from));
}

function isGuard(name: string): boolean {
  return name === 'external_directory' || name === 'doom_loop';
}
