import type { Field, Settings } from '../agent.ts';

export function readSettings(_fields: readonly Field[]): Settings {
  return {
    permissionMode: undefined,
    maxTurns: undefined,
    skills: [],
    mcpServers: [],
    hooks: [],
    memory: undefined,
    background: undefined,
    effort: undefined,
    isolation: undefined,
    color: undefined,
    initialPrompt: undefined,
  };
}
