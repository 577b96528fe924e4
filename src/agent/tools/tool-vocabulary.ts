/** What a tool can do to a machine or beyond it. */
export type Risk = 'read' | 'write' | 'execute' | 'network' | 'unknown';

/** What is known of a tool. */
export interface Tool {
  /** What it does, as a phrase that completes the name. */
  does: string;
  risks: readonly Risk[];
}

/** Built-in tools. Source: Claude Code documentation, “Tools available to Claude”. */
const vocabulary: Readonly<Record<string, Tool>> = {
  Agent: { does: 'hands work to another agent', risks: ['unknown'] },
  Bash: { does: 'runs shell commands', risks: ['execute', 'read', 'write', 'network'] },
  BashOutput: { does: 'reads the output of a command that runs in the background', risks: [] },
  Edit: { does: 'changes parts of files', risks: ['read', 'write'] },
  Glob: { does: 'finds files by their name', risks: ['read'] },
  Grep: { does: 'searches the content of files', risks: ['read'] },
  KillShell: { does: 'ends a command that runs in the background', risks: ['execute'] },
  LS: { does: 'lists files and folders', risks: ['read'] },
  LSP: { does: 'asks a language server about the code', risks: ['read'] },
  MultiEdit: { does: 'changes several parts of a file at once', risks: ['read', 'write'] },
  NotebookEdit: { does: 'changes cells of Jupyter notebooks', risks: ['read', 'write'] },
  NotebookRead: { does: 'reads Jupyter notebooks', risks: ['read'] },
  PowerShell: { does: 'runs PowerShell commands', risks: ['execute', 'read', 'write', 'network'] },
  Read: { does: 'reads files', risks: ['read'] },
  Skill: { does: 'runs a skill of the project', risks: ['unknown'] },
  Task: { does: 'hands work to another agent', risks: ['unknown'] },
  TodoRead: { does: 'reads the list of tasks', risks: [] },
  TodoWrite: { does: 'keeps the list of tasks', risks: [] },
  ToolSearch: { does: 'finds tools to load', risks: [] },
  WebFetch: { does: 'loads pages from the web', risks: ['network'] },
  WebSearch: { does: 'searches the web', risks: ['network'] },
  Write: { does: 'creates and overwrites files', risks: ['write'] },
};

/** What is known of a tool by its exact name; tools of MCP servers and strangers have unknown risk. */
export function describeTool(name: string): Tool {
  if (Object.hasOwn(vocabulary, name)) {
    const known = vocabulary[name];
    if (known) return known;
  }
  const [, server, tool] = /^mcp__(.+?)(?:__(.+))?$/.exec(name) ?? [];
  if (server === undefined) return { does: 'is not a tool of Claude Code', risks: ['unknown'] };
  return {
    does: tool
      ? `is ${tool} of the MCP server ${server}`
      : `is every tool of the MCP server ${server}`,
    risks: ['unknown'],
  };
}
