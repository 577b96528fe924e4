import type { AgentExport } from '../../../../src/export/export-agent.ts';
import type { Loss } from '../../../../src/export/targets/loss.ts';
import type { TargetId } from '../../../../src/export/targets/target.ts';
import { type ExportedAgent, readExport } from './read-export.ts';
import { exportsOf } from './sources.ts';

/** The export of a file for one target, as text and as that target reads it. */
export interface OneExport extends Pick<AgentExport, 'path' | 'verbatim'> {
  text: string;
  read: ExportedAgent;
  losses: Loss[];
}

/** An agent file of these lines of front matter; the prompt follows it. */
export function agentFile(lines: readonly string[], prompt = '# Agent\n\nDo it well.\n'): string {
  return `---\n${lines.join('\n')}\n---\n${prompt}`;
}

/** A file for Claude Code with a name, a description, and these lines. */
export function claudeFile(...lines: string[]): string {
  return agentFile(['name: my-agent', 'description: Does it.', ...lines]);
}

/** The export of a file for a target. */
export function exportFor(
  target: TargetId,
  file: string,
  path = 'x.md',
  slug = 'my-agent',
): OneExport {
  const found = exportsOf(file, path, slug).find((each) => each.target === target);
  if (!found) throw new Error(`There is no export for ${target}.`);
  const text = Buffer.from(found.bytes).toString();
  const { path: published, verbatim, losses } = found;
  return {
    path: published,
    verbatim,
    text,
    read: readExport(target, text, slug),
    losses: [...losses],
  };
}

/** What is lost for a reason: the names, and whether that widens; undefined where nothing is. */
export function lostBy(losses: readonly Loss[], reason: Loss['reason']) {
  const found = losses.find((loss) => loss.reason === reason);
  return found && { field: found.field, names: found.names, widens: found.widens };
}
