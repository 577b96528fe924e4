import type { RootContent } from 'mdast';
import type { Domain, Principle, SectionRole, Step } from '../agent.ts';
import type { Section } from '../body/sections.ts';
import { readDeliverables } from './deliverables.ts';
import { readDomains } from './domains.ts';
import { readPrinciples } from './principles.ts';
import { readSteps } from './steps.ts';
import { readTopics } from './topics.ts';

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
    expertise: sections
      .filter(({ role }) => role === 'expertise')
      .flatMap(({ isDomain, heading, content }) => {
        const domains = readDomains(content);
        return isDomain ? domains.map((domain) => entitled(domain, heading.title)) : domains;
      }),
    steps: read('approach', readSteps),
    principles: read('principles', readPrinciples),
    deliverables: read('deliverables', readDeliverables),
  };
}

// Of a list of phrases alone, unless every phrase explains itself, in which case each is a domain.
function entitled(domain: Domain, title: string): Domain {
  return domain.title === undefined ? { ...domain, title, topics: readTopics(title) } : domain;
}
