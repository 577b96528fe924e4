import type { ElementContent } from 'hast';
import type { SectionRole } from '../../agent/agent.ts';
import { layOutDomains } from './domains.ts';
import { layOutSteps } from './steps.ts';
import { layOutTerms } from './terms.ts';

type Layout = (content: ElementContent[]) => ElementContent[];

/** How the content of a section is laid out, by its role; roles without an entry stay as they are. */
export const layouts: Partial<Record<SectionRole, Layout>> = {
  expertise: layOutDomains,
  approach: layOutSteps,
  principles: layOutTerms,
  deliverables: (content) => {
    for (const node of content) {
      if (node.type === 'element' && node.tagName === 'ul')
        node.properties.className = ['deliverables'];
    }
    return content;
  },
};
