import type { AgentFormat, Field } from '../agent.ts';

export function detectFormat(_path: string, _fields: readonly Field[]): AgentFormat {
  return 'claude-code';
}
