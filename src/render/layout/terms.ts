import type { Element, ElementContent } from 'hast';
import { cutTerm, isBlank } from './leading-term.ts';

/** A list whose every item is a term with an explanation, as a list of terms. */
export function layOutTerms(list: Element): Element {
  const items = list.children.filter((child) => !isBlank(child));
  const terms = items.map((item) => (item.type === 'element' ? termOf(item) : undefined));
  if (terms.some((term) => term === undefined)) return list;
  return {
    type: 'element',
    tagName: 'dl',
    properties: { className: ['terms'] },
    children: terms.filter((term) => term !== undefined),
  };
}

function termOf(item: Element): Element | undefined {
  const cut = cutTerm(item);
  if (!cut) return undefined;
  return element('div', [
    element('dt', [...cut.term.children, cut.separator]),
    element('dd', cut.rest),
  ]);
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
