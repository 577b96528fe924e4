import type { Element, ElementContent } from 'hast';
import { isBlank, leadingTerm, separatorElement } from './leading-term.ts';

/** Principles: a list whose every item is a term with an explanation becomes a list of terms. */
export function layOutTerms(content: ElementContent[]): ElementContent[] {
  return content.map((node) => {
    if (node.type !== 'element' || node.tagName !== 'ul') return node;
    const items = node.children.filter((child) => !isBlank(child));
    const terms = items.map((item) => (item.type === 'element' ? termOf(item) : undefined));
    if (terms.some((term) => term === undefined)) return node;
    return {
      type: 'element',
      tagName: 'dl',
      properties: { className: ['terms'] },
      children: terms.filter((term) => term !== undefined),
    };
  });
}

function termOf(item: Element): Element | undefined {
  const cut = leadingTerm(item);
  if (!cut) return undefined;
  const { term, separator, rest } = cut;
  return element('div', [
    element('dt', [...term.children, separatorElement(separator)]),
    element('dd', rest),
  ]);
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
