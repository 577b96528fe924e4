import type { Domain, Principle, Step } from '../agent.ts';
import type { Section } from '../body/sections.ts';

/** What the sections of a prompt say, by their role. */
export interface Knowledge {
  expertise: Domain[];
  steps: Step[];
  principles: Principle[];
  deliverables: string[];
}

export function readKnowledge(_sections: readonly Section[]): Knowledge {
  return { expertise: [], steps: [], principles: [], deliverables: [] };
}
