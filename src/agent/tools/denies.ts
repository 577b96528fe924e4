/**
 * Whether an entry of `disallowedTools` takes a tool away. One with a rule, as `Bash(rm:*)`, takes
 * nothing away that could be relied on.
 *
 * @param rule what stands in parentheses after the name; null or undefined where there is none.
 */
export function denies(
  { name, rule }: { name: string; rule: string | null | undefined },
  tool: string,
): boolean {
  if (typeof rule === 'string') return false;
  if (name.endsWith('*')) return tool.startsWith(name.slice(0, -1));
  // The former name of the tool still works in rules.
  return name === tool || (name === 'Task' && tool === 'Agent') || tool.startsWith(`${name}__`);
}
