import type { AgentReference, Field } from '../agent.ts';
import type { BodyOrigin } from './place.ts';
import type { Section } from './sections.ts';

export function readReferences(
  _fields: readonly Field[],
  _sections: readonly Section[],
  _origin: BodyOrigin,
): AgentReference[] {
  return [];
}
