import type { Element, ElementContent } from 'hast';
import { layOutDomains } from './domains.ts';
import { layOutSteps } from './steps.ts';
import { layOutTerms } from './terms.ts';

/** Lays out the content of a section by the marks of its elements; what is not marked stays. */
export function layOut(content: ElementContent[]): ElementContent[] {
  return layOutDomains(content.map((node) => (node.type === 'element' ? layOutList(node) : node)));
}

function layOutList(node: Element): Element {
  const { dataLayout } = node.properties;
  if (dataLayout === 'steps') return layOutSteps(node);
  if (dataLayout === 'terms') return layOutTerms(node);
  return node;
}
