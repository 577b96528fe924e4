import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';

/** A list item that begins with a term in bold, cut after the term. */
export interface LeadingTerm {
  term: Element;
  /** What stands between term and explanation, such as ` - `; may be empty. */
  separator: string;
  /** The explanation; for an item of several paragraphs, they follow. */
  rest: ElementContent[];
}

/** Cuts `**Term** - explanation`, `**Term:** explanation` and their like; undefined for other items. */
export function leadingTerm(item: Element): LeadingTerm | undefined {
  const first = item.children.findIndex((node) => !isBlank(node));
  const start = item.children[first];
  if (start?.type !== 'element') return undefined;
  const loose = start.tagName === 'p';
  const line = loose ? start.children : item.children.slice(first);
  const after = loose ? item.children.slice(first + 1) : [];
  const [term, next, ...others] = line;
  if (term?.type !== 'element' || term.tagName !== 'strong') return undefined;
  if (next?.type !== 'text') return undefined;
  const separator = /^\s*(?:[-–—:：→]|\.)\s*|^\s+/.exec(next.value)?.[0] ?? '';
  const ended = /\p{P}/u.test(separator) || /[:：.]\s*$/.test(textOf(term));
  if (!ended) return undefined;
  const explanation: ElementContent = { type: 'text', value: next.value.slice(separator.length) };
  return { term, separator, rest: [explanation, ...others, ...after] };
}

/** Whether a node is white space between elements. */
export function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** The separator as an element, which the page hides but a copy of the text keeps. */
export function separatorElement(value: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['separator'] },
    children: [{ type: 'text', value }],
  };
}
