import type { AgentReference, Field } from '../agent.ts';
import type { Origin } from '../place.ts';
import { fieldReferences } from './field-references.ts';
import type { Body } from './sections.ts';
import { textReferences } from './text-references.ts';

/**
 * Names in a file that mean other agents, each once, at its first place. Certain: rules such as
 * `Agent(name)` among the tools, `agents` and `handoffs` (GitHub Copilot), `permission.task`
 * (OpenCode), `subagent_type: name` and `@agent-name` in the text. Uncertain: `@some-name`, and names
 * with hyphens in lists of those to work with.
 *
 * @param text the text that the body was read from.
 * @param file the whole file.
 */
export function readReferences(
  fields: readonly Field[],
  body: Body,
  text: string,
  origin: Origin,
  file: string,
): AgentReference[] {
  const found = new Map<string, AgentReference>();
  for (const reference of [
    ...fieldReferences(fields, file),
    ...textReferences(body, text, origin),
  ]) {
    const before = found.get(reference.name);
    if (!before || (reference.certain && !before.certain)) found.set(reference.name, reference);
  }
  return [...found.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}
