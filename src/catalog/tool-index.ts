import type { Agent, AgentFormat, ToolUse } from '../agent/agent.ts';
import { effectivePermissions } from '../agent/tools/permissions.ts';
import type { Risk } from '../agent/tools/tool-table.ts';
import { describeTool, mcpName, type Tool } from '../agent/tools/tool-vocabulary.ts';
import { distinctSlugs } from './distinct-slugs.ts';

const riskOrder: readonly Risk[] = ['read', 'write', 'execute', 'network', 'unknown'];

/** What of a published agent its tools are read from. */
export interface ToolUser {
  slug: string;
  agent: Pick<Agent, 'tools' | 'deniedTools' | 'format'>;
}

/** An agent that is granted or denied a tool. */
export interface ToolRules<Published> {
  published: Published;
  /** The rules that bound the grant or denial, such as `git:*`; empty where it has no bounds. */
  rules: string[];
}

/** A tool that agents name. All texts but `product` are as the files have them. */
export interface IndexedTool<Published> {
  name: string;
  /** Its address, `/tools/<slug>/`. */
  slug: string;
  /** What it can do in any of the products whose agents name it, the mildest first. */
  risks: Risk[];
  /** Whether the vocabulary has it. */
  known: boolean;
  /** The format of a file in which it means this. */
  format: AgentFormat;
  /** The product that a known tool belongs to, for people. */
  product: string | undefined;
  /** The MCP server of an unknown tool; `*` where it is every server. */
  server: string | undefined;
  /** Agents that may use it by its name, in the order of the catalog. */
  grantedTo: ToolRules<Published>[];
  /** Agents from which it is taken away, in the order of the catalog. */
  deniedTo: ToolRules<Published>[];
}

/** The tools of a catalog. */
export interface ToolIndex<Published> {
  /** Those that most agents name first; then known ones, then by name. */
  tools: IndexedTool<Published>[];
  /** Agents that inherit every tool of the session, or may, but for those that they are denied. */
  inheriting: Published[];
}

/**
 * The tools that agents are granted or denied by name. A tool that an agent lists and is denied is only
 * denied. Where products mean different things by one name, it says what most agents mean.
 */
export function indexTools<Published extends ToolUser>(
  agents: readonly Published[],
): ToolIndex<Published> {
  const uses = new Map<string, Uses<Published>>();
  const usesOf = (name: string): Uses<Published> => {
    const found = uses.get(name) ?? { grantedTo: [], deniedTo: [] };
    uses.set(name, found);
    return found;
  };
  for (const published of agents) {
    const { tools, deniedTools } = published.agent;
    const granted = tools.kind === 'list' ? effectivePermissions(published.agent).tools : [];
    for (const [name, rules] of rulesByName(granted))
      usesOf(name).grantedTo.push({ published, rules });
    for (const [name, rules] of rulesByName(deniedTools)) {
      usesOf(name).deniedTo.push({ published, rules });
    }
  }
  const described = [...uses].map(([name, use]) => ({ name, ...describe(name, use), ...use }));
  const preferred = described.toSorted((a, b) => byKnown(a, b) || (a.name < b.name ? -1 : 1));
  const slugs = distinctSlugs(
    preferred.map(({ name }) => name),
    'tool',
  );
  return {
    tools: preferred
      .map((tool) => ({ ...tool, slug: slugs.get(tool.name) ?? '' }))
      .sort((a, b) => countUses(b) - countUses(a)),
    inheriting: agents.filter(({ agent }) => agent.tools.kind !== 'list'),
  };
}

type Uses<Published> = Pick<IndexedTool<Published>, 'grantedTo' | 'deniedTo'>;

/** How many agents name a tool, to grant or to deny it. */
export function countUses({ grantedTo, deniedTo }: Uses<unknown>): number {
  return grantedTo.length + deniedTo.length;
}

function byKnown(a: { known: boolean }, b: { known: boolean }): number {
  return Number(b.known) - Number(a.known);
}

function rulesByName(tools: readonly ToolUse[]): Map<string, string[]> {
  const byName = Map.groupBy(tools, ({ name }) => name);
  return new Map(
    [...byName].map(([name, uses]) => [
      name,
      uses.some(({ rule }) => rule === undefined) ? [] : uses.flatMap(({ rule }) => rule ?? []),
    ]),
  );
}

function describe(
  name: string,
  { grantedTo, deniedTo }: Uses<ToolUser>,
): Pick<IndexedTool<unknown>, 'risks' | 'known' | 'format' | 'product' | 'server'> {
  const formats = Map.groupBy(
    [...grantedTo, ...deniedTo],
    ({ published }) => published.agent.format,
  );
  const meanings: (Tool & { format: AgentFormat })[] = [...formats]
    .sort(
      ([a, agentsOfA], [b, agentsOfB]) => agentsOfB.length - agentsOfA.length || (a < b ? -1 : 1),
    )
    .map(([format]) => ({ ...describeTool(name, format), format }));
  const meant = meanings.find(({ product }) => product !== undefined) ?? {
    ...describeTool(name),
    format: 'claude-code' as const,
  };
  const known = meant.product !== undefined;
  const risks = meanings.filter(({ product }) => product !== undefined || !known);
  return {
    risks: riskOrder.filter((risk) => risks.some((meaning) => meaning.risks.includes(risk))),
    known,
    format: meant.format,
    product: meant.product,
    server: known ? undefined : mcpName(name)?.server,
  };
}
