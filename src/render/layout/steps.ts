import type { Element } from 'hast';
import { cutTerm } from './leading-term.ts';

/** A numbered list of steps, each with its title set apart from its text. */
export function layOutSteps(list: Element): Element {
  list.properties.className = ['steps'];
  for (const item of list.children) {
    const cut = item.type === 'element' ? cutTerm(item) : undefined;
    if (item.type === 'element' && cut) item.children = [cut.term, cut.separator, ...cut.rest];
  }
  return list;
}
