import type { Element, ElementContent } from 'hast';

/** A list item that begins with a marked term, cut after the term. */
export interface CutTerm {
  term: Element;
  /** What sets the explanation apart, such as ` - `; the page hides it, a copy of the text keeps it. */
  separator: Element;
  /** The explanation; for an item of several paragraphs, they follow. */
  rest: ElementContent[];
}

/** Cuts an item after its leading term; undefined where none is marked. */
export function cutTerm(item: Element): CutTerm | undefined {
  const first = item.children.findIndex((node) => !isBlank(node));
  const start = item.children[first];
  if (start?.type !== 'element') return undefined;
  const loose = start.tagName === 'p';
  const line = loose ? start.children : item.children.slice(first);
  const after = loose ? item.children.slice(first + 1) : [];
  const [term, next, ...others] = line;
  if (term?.type !== 'element' || term.properties.dataSeparator === undefined) return undefined;
  if (next?.type !== 'text') return undefined;
  const length = Number(term.properties.dataSeparator);
  const explanation: ElementContent = { type: 'text', value: next.value.slice(length) };
  return {
    term,
    separator: separatorElement(next.value.slice(0, length)),
    rest: [explanation, ...others, ...after],
  };
}

/** Whether a node is white space between elements. */
export function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function separatorElement(value: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['separator'] },
    children: [{ type: 'text', value }],
  };
}
