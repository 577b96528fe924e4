import { productNames, products } from '../agent/tools/tool-table.ts';
import { countUses, type IndexedTool } from './tool-index.ts';

/** Tools that belong together: those of a product, of an MCP server, or those that nobody knows. */
export interface ToolGroup<Published> {
  kind: 'product' | 'server' | 'unknown';
  /** The product for people, or the server as the files name it; empty for unknown tools. */
  name: string;
  /** In the order of the index; never empty. */
  tools: IndexedTool<Published>[];
}

/**
 * Puts the tools of an index together: the products in the order of the vocabulary, then MCP servers,
 * those whose tools most agents name first, then what is not known.
 */
export function groupTools<Published>(
  tools: readonly IndexedTool<Published>[],
): ToolGroup<Published>[] {
  const ofProducts = products.map((product) => {
    const name = productNames[product];
    return { kind: 'product' as const, name, tools: tools.filter((tool) => tool.product === name) };
  });
  const servers = Map.groupBy(tools, ({ server }) => server);
  const ofServers = [...servers].flatMap(([name, members]) =>
    name === undefined ? [] : [{ kind: 'server' as const, name, tools: members }],
  );
  ofServers.sort((a, b) => countAll(b) - countAll(a) || (a.name < b.name ? -1 : 1));
  const unknown = tools.filter(({ known, server }) => !known && server === undefined);
  return [
    ...ofProducts,
    ...ofServers,
    { kind: 'unknown' as const, name: '', tools: unknown },
  ].filter((group) => group.tools.length > 0);
}

function countAll({ tools }: ToolGroup<unknown>): number {
  return tools.reduce((sum, tool) => sum + countUses(tool), 0);
}
