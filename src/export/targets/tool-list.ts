import type { Product, ToolRow } from '../../agent/tools/tool-table.ts';
import { written } from '../../agent/tools/tool-use.ts';
import { type Loss, loss } from './loss.ts';
import type { McpNaming } from './mcp-names.ts';
import { choose, type Offer, withImplied } from './offers.ts';
import type { GrantedTool, McpTool, SourceGrant } from './source-grant.ts';

/** What a target has for the tools of an agent. */
export interface Vocabulary {
  /** Its names, the ones to prefer first. */
  offers: readonly Offer[];
  mcpName: McpNaming;
  /** Whether a tool is given though others come along with it; left out otherwise. */
  along: boolean;
  /** Whose names they are. */
  product: Product;
  /** Tools that every agent has, whatever it lists, by the names that the target has for them. */
  always: readonly string[];
  /** Whether the target keeps the rules of a tool; without it, it keeps none. */
  keepsRules?: (tool: GrantedTool) => boolean;
}

/** The tools of an agent, as a target names them. */
export interface ToolList {
  /** Names of built-in tools, then of those of MCP servers; undefined where nothing is limited. */
  names: string[] | undefined;
  losses: Loss[];
}

/** The names that a target has for all that an agent is granted, and what is lost on the way. */
export function listTools(grant: SourceGrant, vocabulary: Vocabulary): ToolList {
  if (!grant.limited) return { names: undefined, losses: grantLosses(grant) };
  const { offers, along } = vocabulary;
  const rows: ReadonlySet<ToolRow> = new Set(grant.tools.flatMap((tool) => tool.rows));
  const able = withImplied(rows);
  const { names, extra } = choose(offers, rows, able, along);
  const covered = new Set(
    offers.filter(({ name }) => names.includes(name)).flatMap((offer) => offer.rows),
  );
  const isCovered = ({ rows }: GrantedTool): boolean => rows.some((row) => covered.has(row));
  const left = grant.inherits ? [] : grant.tools.filter((tool) => !isCovered(tool));
  const together = left.filter((tool) => offers.some((offer) => sharesRow(offer, tool)));
  const without = left.filter((tool) => !together.includes(tool));
  const mcp = mcpNames(grant.mcp, vocabulary.mcpName);
  return {
    names: [...names, ...mcp.names],
    losses: [
      ...loss('tools', 'no-equivalent', [...without.map(nameOf), ...mcp.lost]),
      ...loss('tools', 'only-together', [...together.map(nameOf), ...grant.withheld]),
      ...loss('tools', 'comes-along', alongNames(extra, vocabulary.product), true),
      ...loss(
        'tools',
        'always-there',
        vocabulary.always.filter((name) => !names.includes(name)),
      ),
      ...rulesLost(grant.tools.filter(isCovered), vocabulary),
      ...(grant.inherits ? [mcpNotListed(grant)] : []),
      ...grantLosses(grant),
    ],
  };
}

/** What is lost of a grant in every target. */
export function grantLosses(grant: SourceGrant): Loss[] {
  return [
    ...loss(grant.denyingKey, 'denied-whole', grant.deniedWhole.map(written)),
    ...loss('tools', 'grants-nothing', grant.powerless),
    ...loss('permission', 'not-asked', grant.asked, true),
  ];
}

/** The tools whose rules a target does not keep. */
export function rulesLost(tools: readonly GrantedTool[], vocabulary: Vocabulary): Loss[] {
  const lost = tools
    .filter((tool) => tool.rules.length > 0 && !vocabulary.keepsRules?.(tool))
    .flatMap(({ name, rules }) => rules.map((rule) => written({ name, rule })));
  return loss('tools', 'rule-not-kept', lost, true);
}

function mcpNames(mcp: readonly McpTool[], name: McpNaming) {
  const named = mcp.map((tool) => ({ from: tool.name, to: name(tool) }));
  return {
    names: [...new Set(named.flatMap(({ to }) => to ?? []))],
    lost: named.flatMap(({ from, to }) => (to === undefined ? [from] : [])),
  };
}

// As Claude Code calls them, for the names of a target may be those of the whole set.
function alongNames(extra: ReadonlyMap<string, readonly ToolRow[]>, product: Product): string[] {
  return [...extra.values()].flat().flatMap(({ names }) => {
    const [name] = names['claude-code'] ?? names[product] ?? [];
    return name ?? [];
  });
}

function mcpNotListed(grant: SourceGrant): Loss {
  const names = grant.denied.map(written);
  return { field: grant.denyingKey, reason: 'mcp-not-listed', names, widens: false };
}

function sharesRow(offer: Offer, tool: GrantedTool): boolean {
  return offer.rows.some((row) => tool.rows.includes(row));
}

function nameOf({ name }: GrantedTool): string {
  return name;
}
