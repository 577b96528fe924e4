import { denies } from '../../agent/tools/denies.ts';
import type { AgentDocument, DocumentTool } from '../../export/agent-document.ts';

/**
 * What an agent makes of a tool. `perhaps` is for one that inherits the tools of a session that may
 * have this one, such as a tool of an MCP server.
 */
export type ToolState = 'granted' | 'inherited' | 'perhaps' | 'denied' | 'absent';

/** A tool as one of the compared agents has it. */
export interface ToolCell {
  state: ToolState;
  /** The rules that it is granted with; empty where it is granted whole. */
  rules: string[];
}

/** A tool across the compared agents. */
export interface ToolRow extends Pick<DocumentTool, 'name' | 'does' | 'risks'> {
  /** In the order of the agents. */
  cells: ToolCell[];
  /** Whether the agents cannot do the same with it. */
  differs: boolean;
}

/** What of a document its tools are compared by. */
export type ToolHolder = Pick<AgentDocument, 'inherits' | 'tools' | 'deniedTools' | 'permissions'>;

/**
 * The tools that set agents apart, or that they share: those that a list grants, and those that are
 * denied, in the order of the agents. What all inherit without naming it has no row.
 */
export function toolRows(agents: readonly ToolHolder[]): ToolRow[] {
  const known = new Map(agents.flatMap(({ tools }) => tools.map((tool) => [tool.name, tool])));
  const named = agents.flatMap(({ inherits, tools, deniedTools }) => [
    ...(inherits ? [] : tools),
    ...deniedTools.filter(({ rule }) => rule === null),
  ]);
  return [...new Set(named.map(({ name }) => name))].map((name) => {
    const { does = '', risks = [] } = known.get(name) ?? {};
    const cells = agents.map((agent) => cellOf(agent, name));
    return { name, does, risks, cells, differs: new Set(cells.map(ability)).size > 1 };
  });
}

function cellOf({ inherits, tools, deniedTools, permissions }: ToolHolder, name: string): ToolCell {
  const uses = tools.filter((tool) => tool.name === name);
  const rules = uses.flatMap(({ rule }) => rule ?? []);
  if (uses.length > 0) {
    const state = inherits ? 'inherited' : 'granted';
    return { state, rules: rules.length < uses.length ? [] : rules };
  }
  if (deniedTools.some((denied) => denies(denied, name))) return { state: 'denied', rules: [] };
  return { state: inherits && permissions.unknown ? 'perhaps' : 'absent', rules: [] };
}

function ability({ state, rules }: ToolCell): string {
  if (state === 'perhaps') return state;
  return state === 'granted' || state === 'inherited' ? `may ${rules.toSorted().join(' ')}` : '';
}
