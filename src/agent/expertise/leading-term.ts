import type { ListItem, Nodes, Paragraph, PhrasingContent, Strong } from 'mdast';
import { plainText } from '../body/plain-text.ts';

/** A line that begins with a term in bold, such as `**Term** - explanation`. */
export interface LeadingTerm {
  strong: Strong;
  /** The term without the colon or full stop at its end. */
  term: string;
  /** How many characters of the text after the term only set it apart, such as ` - `. */
  separator: number;
  /** What follows in the same paragraph. */
  explanation: Nodes[];
}

/** The term at the beginning of a paragraph, or of the first one of a list item. */
export function leadingTerm(node: ListItem | Paragraph): LeadingTerm | undefined {
  const [strong, next, ...others] = firstLine(node);
  if (strong?.type !== 'strong' || next?.type !== 'text') return undefined;
  const separator = /^\s*[-–—:：→.]\s*|^\s+/.exec(next.value)?.[0] ?? '';
  const written = plainText(strong);
  if (!/[^\s]/.test(separator) && !/[:：.]$/.test(written)) return undefined;
  return {
    strong,
    term: written.replace(/\s?[:：.]$/, ''),
    separator: separator.length,
    explanation: [{ type: 'text', value: next.value.slice(separator.length) }, ...others],
  };
}

/** The phrasing of a paragraph, or of the first one of a list item. */
export function firstLine(node: ListItem | Paragraph): PhrasingContent[] {
  if (node.type === 'paragraph') return node.children;
  const [first] = node.children;
  return first?.type === 'paragraph' ? first.children : [];
}
