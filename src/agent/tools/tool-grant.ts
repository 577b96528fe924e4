/** One entry of a tool list. */
export interface ToolUse {
  /** Name without its rule: `Bash` of `Bash(git:*)`. */
  name: string;
  /** What stands in parentheses after the name, such as `git:*`. */
  rule: string | undefined;
}

/**
 * Which tools an agent may use. An absent `tools` line inherits every tool of the session; an empty
 * list grants none. Source: Claude Code documentation, “Subagents”, field `tools`.
 */
export type ToolGrant = { kind: 'inherits' } | { kind: 'list'; tools: ToolUse[] };

/** The names in a grant, in the order of the file; empty for one that inherits. */
export function toolNames(grant: ToolGrant): string[] {
  return grant.kind === 'list' ? grant.tools.map((tool) => tool.name) : [];
}

/**
 * Reads the value of `tools` in every shape that occurs: a text with commas, a list, a list as JSON
 * text, a map of booleans, `*`.
 *
 * @param value the value as YAML gave it; undefined where the key is absent.
 */
export function readToolGrant(value: unknown): ToolGrant {
  if (value === undefined) return { kind: 'inherits' };
  const tools = readToolList(value);
  if (tools.some(({ name }) => name === '*')) return { kind: 'inherits' };
  return { kind: 'list', tools };
}

/** Reads a list of tools in every shape that occurs; each tool once, in the order of the file. */
export function readToolList(value: unknown): ToolUse[] {
  return [...new Map(entries(value).map((name) => [name, toolUse(name)])).values()];
}

function entries(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => entries(item));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .filter(([, allowed]) => allowed !== false)
      .map(([name]) => name);
  }
  if (typeof value !== 'string') return [];
  return commaSeparated(value.trim().replace(/^\[([\s\S]*)\]$/, '$1'));
}

// Commas inside parentheses belong to a rule: `Agent(po, dev)`.
function commaSeparated(text: string): string[] {
  return (text.match(/(?:[^,(]|\([^)]*\)?)+/g) ?? [])
    .map((entry) =>
      entry
        .trim()
        .replace(/^(["'`])(.*)\1$/, '$2')
        .trim(),
    )
    .filter((entry) => entry !== '');
}

function toolUse(entry: string): ToolUse {
  const [, name, rule] = /^([^(]+?)\s*\((.*)\)$/s.exec(entry) ?? [];
  return { name: name ?? entry, rule };
}
