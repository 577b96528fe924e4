import { type Product, products, type ToolRow, toolRows } from '../../agent/tools/tool-table.ts';
import { findRetired, findTool } from '../../agent/tools/tool-vocabulary.ts';

const named: ReadonlyMap<Product, ReadonlyMap<string, readonly ToolRow[]>> = new Map(
  products.map((product) => {
    const rows = toolRows.flatMap((row) =>
      [...new Set(row.names[product])].map((name) => ({ name: folded(name, product), row })),
    );
    const grouped = Map.groupBy(rows, ({ name }) => name);
    return [product, new Map([...grouped].map(([name, all]) => [name, all.map(({ row }) => row)]))];
  }),
);

/**
 * All that a name grants in a product, as rows of the table of tools: more than one for a set of tools,
 * none for a name that the product does not have.
 */
export function rowsNamed(name: string, product: Product): readonly ToolRow[] {
  const rows = named.get(product)?.get(folded(name, product));
  if (rows) return rows;
  // The one former name that still works. Source: Claude Code documentation, “Subagents”.
  const alias = product === 'claude-code' && name === 'Task' ? findRetired(name) : undefined;
  const row = alias ?? findTool(name, product);
  return row ? [row] : [];
}

/** The row of a tool by its name in Claude Code, or, where that has none, in another product. */
export function rowOf(name: string, product: Product = 'claude-code'): ToolRow {
  const [row] = rowsNamed(name, product);
  if (!row) throw new Error(`The table of tools has no “${name}”.`);
  return row;
}

function folded(name: string, product: Product): string {
  return product === 'copilot' ? name.toLowerCase() : name;
}
