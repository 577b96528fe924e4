import type { Properties } from 'hast';
import type { List, ListItem, Nodes, RootContent } from 'mdast';
import { plainText } from '../../agent/body/plain-text.ts';
import type { Section } from '../../agent/body/sections.ts';
import { leadingTerm } from '../../agent/expertise/leading-term.ts';
import { cutParts } from '../../agent/expertise/parts.ts';

/** How the page lays out a marked element. */
export type LayoutMark =
  | 'domain'
  | 'steps'
  | 'terms'
  | 'deliverables'
  | 'checklist'
  | 'requests'
  | 'example'
  | 'conversation'
  | 'turn-user'
  | 'turn-assistant'
  | 'turn-context'
  | 'turn-note'
  | 'tag';

/** Gives properties to the element that a node of Markdown becomes. */
export function mark(node: Nodes, properties: Properties): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, ...properties } };
}

/**
 * Marks what a section holds, as the reader recognises it, so that the layout only has to wrap what is
 * marked: `data-layout` on the node that begins a domain and on lists, `data-separator` on a leading
 * term, with the number of characters after it that set it apart.
 */
export function markLayout({ role, content }: Section): void {
  if (role === 'expertise') markDomains(content);
  for (const list of content) {
    if (list.type !== 'list') continue;
    if (role === 'approach' && list.ordered) markTerms(list, 'steps');
    if (role === 'principles' && !list.ordered && isOfTerms(list)) markTerms(list, 'terms');
    if ((role === 'deliverables' || role === 'checklist') && !list.ordered) markAs(list, role);
    if (role === 'examples' && !list.ordered && list.children.every(isQuoted))
      markAs(list, 'requests');
  }
}

// One domain alone needs no grid.
function markDomains(content: readonly RootContent[]): void {
  const starts = cutParts(content).flatMap(({ start }) => start ?? []);
  if (starts.length > 1) for (const start of starts) markAs(start, 'domain');
}

function isOfTerms({ children }: List): boolean {
  return children.every((item) => leadingTerm(item) && typeof item.checked !== 'boolean');
}

// What a user may ask for: each item is one quotation.
function isQuoted({ children, checked }: ListItem): boolean {
  const [first, ...others] = children;
  if (first?.type !== 'paragraph' || others.length > 0 || typeof checked === 'boolean')
    return false;
  return /^["“”„«»「『'‘].+["”“»«」』'’][.!?]?$/su.test(plainText(first).trim());
}

function markTerms(list: List, layout: LayoutMark): void {
  markAs(list, layout);
  for (const item of list.children) {
    const term = leadingTerm(item);
    if (term) mark(term.strong, { dataSeparator: term.separator });
  }
}

function markAs(node: Nodes, dataLayout: LayoutMark): void {
  mark(node, { dataLayout });
}
