import type { AgentFormat } from '../agent.ts';
import {
  type Product,
  productNames,
  products,
  type Risk,
  type ToolRow,
  toolRows,
} from './tool-table.ts';

/** What is known of a tool. */
export interface Tool {
  /**
   * What it does, as an English phrase that completes the name; undefined for strangers and tools of MCP
   * servers.
   */
  does: string | undefined;
  risks: readonly Risk[];
  /** What the tool belongs to, for people; undefined where `does` is. */
  product: string | undefined;
}

type Index = ReadonlyMap<string, ToolRow>;

const index: ReadonlyMap<Product, Index> = new Map(
  products.map((product) => {
    const rows = new Map<string, ToolRow>();
    for (const row of toolRows) {
      for (const name of row.names[product] ?? []) {
        const key = fold(name, product);
        if (!rows.has(key)) rows.set(key, row);
      }
    }
    return [product, rows];
  }),
);

const retired: Index = new Map(
  toolRows.flatMap((row) => (row.retired ?? []).map((name) => [name, row])),
);

// GitHub reads its names in any case.
function fold(name: string, product: Product): string {
  return product === 'copilot' ? name.toLowerCase() : name;
}

// GitHub takes the names of Claude Code as well, those that are retired included.
const claudeNames: Index = new Map(
  [...(index.get('claude-code') ?? []), ...retired].map(([name, row]) => [name.toLowerCase(), row]),
);

/** The product whose names a file of this format uses. Skills are read by Claude Code first. */
export function productOf(format: AgentFormat): Product {
  return format === 'skill' ? 'claude-code' : format;
}

/** The row of a tool that a product has by this name; exact but for GitHub's, which folds case. */
export function findTool(name: string, product: Product): ToolRow | undefined {
  const row = index.get(product)?.get(fold(name, product));
  return row ?? (product === 'copilot' ? claudeNames.get(name.toLowerCase()) : undefined);
}

/** The row of a tool that Claude Code once had by this name. */
export function findRetired(name: string): ToolRow | undefined {
  return retired.get(name);
}

/** A tool of any product. */
export interface KnownTool {
  /** Its row in the first of the products. */
  row: ToolRow;
  /** The products that have a tool by this name. */
  products: Product[];
}

const anywhere = new Map<string, KnownTool>();
for (const row of toolRows) {
  for (const product of products) {
    for (const name of row.names[product] ?? []) {
      const known = anywhere.get(name);
      if (!known) anywhere.set(name, { row, products: [product] });
      else if (!known.products.includes(product)) known.products.push(product);
    }
  }
}

/** What is known of a tool, whatever the product. */
export function findAnywhere(name: string): KnownTool | undefined {
  return anywhere.get(name);
}

const names = new Map(
  products.map((product) => [product, toolRows.flatMap((row) => row.names[product] ?? [])]),
);

/** The names that a product has today, retired ones left out. */
export function namesOf(product: Product): readonly string[] {
  return names.get(product) ?? [];
}

/** The tool of a product that does what this row does; undefined where it has none. */
export function nameIn(row: ToolRow, product: Product): string | undefined {
  const [name] = row.names[product] ?? [];
  if (name !== undefined || row.instead === undefined) return name;
  const like = findTool(row.instead, 'claude-code');
  return like?.names[product]?.[0];
}

/**
 * Reads the name of a tool, or of all tools, of an MCP server: `mcp__server__tool` and `mcp__server`
 * (Claude Code), `server/tool` and `server/*` (GitHub), `mcp_server_*` (Gemini CLI).
 */
export function mcpName(name: string): { server: string; tool: string | undefined } | undefined {
  const separator = name.startsWith('mcp__') ? '__' : name.startsWith('mcp_') ? '_' : '/';
  const rest = separator === '/' ? name : name.slice(3 + separator.length);
  const cut = rest.indexOf(separator);
  if (cut < 0 && separator === '/') return undefined;
  const server = cut < 0 ? rest : rest.slice(0, cut);
  const tool = cut < 0 ? '' : rest.slice(cut + separator.length);
  // Letters of any script; markup and addresses name no server.
  if (!/^(?:\*|[\p{L}\p{N}_.@-]+)$/u.test(server)) return undefined;
  return { server, tool: tool === '' || tool === '*' ? undefined : tool };
}

/**
 * What is known of a tool by its name, in the product of the file first, then in others: a name that
 * the product does not have grants nothing there, but its author means what it does elsewhere. Tools
 * of MCP servers and strangers have unknown risk.
 */
export function describeTool(name: string, format: AgentFormat = 'claude-code'): Tool {
  const own = productOf(format);
  const known = findTool(name, own) ?? findRetired(name);
  if (known) return { does: known.does, risks: known.risks, product: productNames[own] };
  const elsewhere = findAnywhere(name);
  const [product] = elsewhere?.products ?? [];
  if (elsewhere && product) {
    return { does: elsewhere.row.does, risks: elsewhere.row.risks, product: productNames[product] };
  }
  return { does: undefined, risks: ['unknown'], product: undefined };
}
