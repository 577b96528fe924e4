import type { Nodes } from 'mdast';
import { oneLine } from '../text/one-line.ts';

/** The text of a node, or of several one after another, on one line. */
export function plainText(node: Nodes | readonly Nodes[]): string {
  return oneLine(textOf(node));
}

function textOf(node: Nodes | readonly Nodes[]): string {
  if ('length' in node) return joined(node);
  if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) return ' ';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if ('value' in node) return node.value;
  return 'children' in node ? joined(node.children) : '';
}

const blocks = new Set<Nodes['type']>([
  'blockquote',
  'code',
  'heading',
  'list',
  'listItem',
  'paragraph',
  'table',
  'tableCell',
  'tableRow',
]);

// Blocks stand on lines of their own, while the parts of a line follow each other directly.
function joined(nodes: readonly Nodes[]): string {
  let text = '';
  for (const node of nodes) text += blocks.has(node.type) ? ` ${textOf(node)} ` : textOf(node);
  return text;
}
