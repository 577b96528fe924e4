import type { AgentDocument } from '../../export/agent-document.ts';

/** A file of this site that belongs among the agents of Claude Code. */
export type FileForClaude = Pick<AgentDocument['file'], 'url' | 'sha256'>;

/**
 * The file of an agent that is handed over to Claude Code: its own, or its conversion where it is
 * written for another product, whose permissions Claude Code does not know.
 */
export function fileForClaude({
  file,
  exports,
}: Pick<AgentDocument, 'file' | 'exports'>): FileForClaude {
  return forClaude(exports) ?? file;
}

/** Whether an agent may do more in Claude Code than its author allows. */
export function isWiderInClaude({ exports }: Pick<AgentDocument, 'exports'>): boolean {
  return forClaude(exports)?.losses.some(({ widens }) => widens) ?? false;
}

function forClaude(exports: AgentDocument['exports']) {
  return exports.find(({ target }) => target === 'claude-code');
}
