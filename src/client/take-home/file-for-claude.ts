import type { AgentDocument } from '../../export/agent-document.ts';

/**
 * Where Claude Code looks for agents, in a project and in a home folder. A document names a place as
 * well; whoever could change it would choose what a command writes over.
 */
export const folderOfClaude = '.claude/agents';

/** A file of this site that belongs among the agents of Claude Code. */
export type FileForClaude = AgentDocument['exports'][number];

/**
 * The file of an agent that is handed over to Claude Code: its own, or its conversion where it is
 * written for another product, whose permissions Claude Code does not know.
 *
 * @throws if the document names none: no other file may take its place.
 */
export function fileForClaude({ slug, exports }: Pick<AgentDocument, 'slug' | 'exports'>) {
  const file = exports.find(({ target }) => target === 'claude-code');
  if (!file) throw new Error(`${slug} has no file for Claude Code.`);
  return file;
}

/** The name that an agent has in Claude Code. */
export function nameInClaude(
  { name }: Pick<AgentDocument, 'name'>,
  { losses }: Pick<FileForClaude, 'losses'>,
): string {
  const renamed = losses.find(({ field, reason }) => field === 'name' && reason === 'renamed');
  return renamed?.names[0] ?? name;
}
