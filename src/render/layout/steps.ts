import type { ElementContent } from 'hast';
import { leadingTerm, separatorElement } from './leading-term.ts';

/** An approach: its numbered lists become steps, each with its title set apart from its text. */
export function layOutSteps(content: ElementContent[]): ElementContent[] {
  for (const list of content) {
    if (list.type !== 'element' || list.tagName !== 'ol') continue;
    list.properties.className = ['steps'];
    for (const item of list.children) {
      if (item.type !== 'element') continue;
      const cut = leadingTerm(item);
      if (cut) item.children = [cut.term, separatorElement(cut.separator), ...cut.rest];
    }
  }
  return content;
}
