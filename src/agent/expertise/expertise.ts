import type { RootContent } from 'mdast';
import type { Domain, Principle, SectionRole, Step } from '../agent.ts';
import type { Section } from '../body/sections.ts';
import { readDeliverables } from './deliverables.ts';
import { readDomains } from './domains.ts';
import { readPrinciples } from './principles.ts';
import { readSteps } from './steps.ts';

/** What the sections of a prompt say, by their role. */
export interface Knowledge {
  expertise: Domain[];
  steps: Step[];
  principles: Principle[];
  deliverables: string[];
}

/** Reads what an agent knows, does and gives from the sections of a prompt. */
export function readKnowledge(sections: readonly Section[]): Knowledge {
  const read = <T>(role: SectionRole, reader: (content: RootContent[]) => T[]): T[] =>
    sections.filter((section) => section.role === role).flatMap(({ content }) => reader(content));
  return {
    expertise: read('expertise', readDomains),
    steps: read('approach', readSteps),
    principles: read('principles', readPrinciples),
    deliverables: read('deliverables', readDeliverables),
  };
}
