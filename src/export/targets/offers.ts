import { type Product, type ToolRow, toolRows } from '../../agent/tools/tool-table.ts';
import { rowOf, rowsNamed } from './rows-named.ts';

/** A name that a target has for tools, with all that it grants there. */
export interface Offer {
  name: string;
  rows: readonly ToolRow[];
}

/** The names of a target that were chosen for an agent. */
export interface Choice {
  /** Names to write, in the order of the table of tools. */
  names: string[];
  /** What each chosen name grants beyond what was asked for. */
  extra: ReadonlyMap<string, readonly ToolRow[]>;
}

/** What a product offers by the table of tools: each tool by the name to write today. */
export function offersOf(product: Product): Offer[] {
  const rows = toolRows.filter(isOneTool);
  const names = new Set(rows.flatMap((row) => row.names[product]?.slice(0, 1) ?? []));
  return [...names].map((name) => ({ name, rows: rowsNamed(name, product).filter(isOneTool) }));
}

// A set of tools stands in a row of its own and in those of its members.
function isOneTool(row: ToolRow): boolean {
  return !sets.has(row);
}

const sets: ReadonlySet<ToolRow> = new Set(
  ['search', 'edit', 'web'].map((name) => rowOf(name, 'copilot')),
);

// Who may do both of the first can do the last as well: nothing is granted with it.
const implied: readonly (readonly [readonly ToolRow[], ToolRow])[] = [
  [[rowOf('Write'), rowOf('Edit')], rowOf('NotebookEdit')],
  [[rowOf('Write'), rowOf('Edit')], rowOf('apply_patch', 'opencode')],
  [[rowOf('Glob')], rowOf('list', 'opencode')],
  [[rowOf('Bash')], rowOf('PowerShell')],
  [[rowOf('Bash')], rowOf('Monitor')],
];

/** Everything that an agent with these tools can do. */
export function withImplied(rows: ReadonlySet<ToolRow>): ReadonlySet<ToolRow> {
  const able = new Set(rows);
  for (const [needs, row] of implied) if (needs.every((need) => rows.has(need))) able.add(row);
  return able;
}

/**
 * The offers that cover what is asked for: those that grant nothing more, and, where a tool is to be had
 * in no other way, those that do.
 *
 * @param rows what is asked for.
 * @param able what the agent can do anyway.
 * @param along whether a tool is chosen though others come along with it.
 */
export function choose(
  offers: readonly Offer[],
  rows: ReadonlySet<ToolRow>,
  able: ReadonlySet<ToolRow>,
  along: boolean,
): Choice {
  const open = new Set(rows);
  const chosen = new Map<string, readonly ToolRow[]>();
  const take = (exact: boolean): void => {
    for (const offer of offers) {
      const extra = offer.rows.filter((row) => !able.has(row));
      if (exact !== (extra.length === 0) || !offer.rows.some((row) => open.has(row))) continue;
      chosen.set(offer.name, extra);
      for (const row of offer.rows) open.delete(row);
    }
  };
  take(true);
  if (along) take(false);
  const names = offers.map(({ name }) => name).filter((name) => chosen.has(name));
  return { names, extra: chosen };
}
