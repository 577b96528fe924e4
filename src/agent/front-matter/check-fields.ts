import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { AgentFormat, Field } from '../agent.ts';

export function checkFields(_fields: readonly Field[], _format: AgentFormat): Finding[] {
  return [];
}
