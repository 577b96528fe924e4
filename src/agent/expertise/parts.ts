import type { Heading, Paragraph, RootContent } from 'mdast';
import { plainText } from '../body/plain-text.ts';
import { pseudoHeading } from '../body/pseudo-headings.ts';

/** A part of a section. */
export interface Part {
  /** The node that begins the part; undefined for what stands before the first one. */
  start: Heading | Paragraph | undefined;
  /** The text of that node. */
  title: string | undefined;
  /** Nodes after it. */
  content: RootContent[];
}

/**
 * Cuts the content of a section into parts: at its headings of the highest level or, where it has
 * none, at the lines that serve as headings. A section without either is one part.
 */
export function cutParts(content: readonly RootContent[]): Part[] {
  const level = content.reduce(
    (highest, node) => (node.type === 'heading' ? Math.min(highest, node.depth) : highest),
    7,
  );
  const parts: Part[] = [{ start: undefined, title: undefined, content: [] }];
  for (const [index, node] of content.entries()) {
    if (node.type === 'heading') {
      if (node.depth === level) {
        parts.push({ start: node, title: plainText(node), content: [] });
        continue;
      }
    } else if (level === 7) {
      const line = pseudoHeading(node, content[index + 1]);
      if (line) {
        parts.push({ start: line.node, title: line.title, content: [] });
        continue;
      }
    }
    parts.at(-1)?.content.push(node);
  }
  return parts.filter(({ start, content: nodes }) => start !== undefined || nodes.length > 0);
}
