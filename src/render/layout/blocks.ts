import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast';
import { literalBlock } from '../literal-html.ts';
import type { LayoutMark } from './marks.ts';

/** A block of Markdown. */
export type FlowContent = BlockContent | DefinitionContent;

const phrasing = new Set<string>(
  'break delete emphasis footnoteReference image imageReference inlineCode link linkReference strong text'.split(
    ' ',
  ),
);

/** Whether a node stands by itself: all that stand in a section do. */
export function isFlow(node: RootContent): node is FlowContent {
  return !phrasing.has(node.type);
}

/** An element that holds blocks, as a node of Markdown. */
export function block(
  hName: 'dl' | 'dd' | 'div',
  dataLayout?: LayoutMark,
  children: FlowContent[] = [],
): Blockquote {
  return { type: 'blockquote', children, data: { hName, hProperties: { dataLayout } } };
}

/** An element that holds phrasing, as a node of Markdown. */
export function line(
  hName: 'dt' | 'p',
  children: PhrasingContent[],
  dataLayout?: LayoutMark,
): Paragraph {
  return { type: 'paragraph', children, data: { hName, hProperties: { dataLayout } } };
}

/** A paragraph of words; literal ones are shown as they are written. */
export function said(words: PhrasingContent[], isLiteral: boolean): Paragraph {
  const node: Paragraph = { type: 'paragraph', children: words };
  return isLiteral ? { ...literalBlock(''), children: words } : node;
}
