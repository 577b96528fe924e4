import type { Agent, ToolUse } from '../agent.ts';
import { denies } from './denies.ts';
import { type Risk, toolRows } from './tool-table.ts';
import { describeTool, productOf, type Tool } from './tool-vocabulary.ts';

/** What permissions depend on. */
export type Grantee = Pick<Agent, 'tools' | 'deniedTools' | 'format'>;

/** A tool that an agent may use, with what is known of it. */
export interface PermittedTool extends Tool, ToolUse {}

/** What an agent may do, once what is denied has been taken from what is granted or inherited. */
export interface Permissions {
  /** Whether every tool of the session is inherited, or may be, those of MCP servers included. */
  inherits: boolean;
  /** Tools that are left: of a list, in its order; of an inheriting agent, the built-in ones. */
  tools: PermittedTool[];
  /** Whether a tool is left that runs commands; it can then do all that follows as well. */
  executes: boolean;
  /** What is left can do by itself, without running commands. */
  direct: ReadonlySet<Risk>;
  /** No tool is left that writes or executes, or may. */
  readOnly: boolean;
}

/** Works out what an agent may do. Everything that the catalog says about permissions rests on it. */
export function effectivePermissions(agent: Grantee): Permissions {
  const { tools: grant, deniedTools, format } = agent;
  const granted = grant.kind === 'list' ? grant.tools : builtIn(agent);
  const tools = granted
    .filter(({ name }) => !deniedTools.some((denied) => denies(denied, name)))
    .map((tool) => ({ ...tool, ...describeTool(tool.name, format) }));
  const everyServer = deniedTools.some(({ name }) => name === 'mcp__*');
  const inherits = grant.kind !== 'list';
  const executes = tools.some(({ risks }) => risks.includes('execute'));
  const direct = new Set(
    tools.filter(({ risks }) => !risks.includes('execute')).flatMap(({ risks }) => risks),
  );
  if (inherits && !everyServer) direct.add('unknown');
  const readOnly = !executes && !direct.has('write') && !direct.has('unknown');
  return { inherits, tools, executes, direct, readOnly };
}

function builtIn({ format }: Grantee): ToolUse[] {
  const names = toolRows.flatMap((row) => row.names[productOf(format)]?.slice(0, 1) ?? []);
  return [...new Set(names)].map((name) => ({ name, rule: undefined }));
}
