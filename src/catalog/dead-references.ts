import type { Agent } from '../agent/agent.ts';
import { nameFromPath } from '../agent/path.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { nearMiss } from '../diagnostics/near-miss.ts';
import { nameKey } from './name.ts';

/**
 * Agents that products bring themselves. Sources: Claude Code documentation, “Subagents”, “Built-in
 * subagents”; Visual Studio Code, OpenCode and Gemini CLI documentation, “Agents” and “Subagents”.
 */
const builtIn = [
  'general-purpose',
  'explore',
  'plan',
  'claude-code-guide',
  'statusline-setup',
  'output-style-setup',
  'fork',
  'worker',
  'agent',
  'ask',
  'edit',
  'build',
  'general',
  'codebase_investigator',
  'cli_help',
  'generalist_agent',
  'generalist',
  'browser_agent',
];

// What stands for a name where a prompt explains how agents are called.
const placeholder =
  /^(?:(?:your|my|some|the|other|sub)[-_]?)?(?:agent|subagent)?[-_]?(?:name|type|id)?$/i;

/**
 * Reports names that certainly mean an agent, of which neither the catalog nor a product has one.
 * Agents go by their name and by that of their file; those of a plugin (`plugin:name`) may be
 * anywhere.
 */
export function findDeadReferences(
  agents: readonly Pick<Agent, 'path' | 'name' | 'references'>[],
): Diagnostic[] {
  const names = agents.flatMap(({ name, path }) => [name, nameFromPath(path)]);
  const known = new Set([...names, ...builtIn].map(nameKey));
  return agents.flatMap(({ path, references }) =>
    references.flatMap((reference) => {
      const { name, certain } = reference;
      if (!certain || placeholder.test(name) || name.includes(':') || known.has(nameKey(name)))
        return [];
      const said = didYouMean(name, nearMiss(name, names));
      return [diagnose('reference-dead', path, reference, said?.detail ?? `“${name}”.`, said?.fix)];
    }),
  );
}
