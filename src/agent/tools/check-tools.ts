import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { AgentFormat, Field } from '../agent.ts';

export function checkTools(
  _fields: readonly Field[],
  _format: AgentFormat,
  _text: string,
): Finding[] {
  return [];
}
