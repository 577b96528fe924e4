import type { ElementContent, Root } from 'hast';

/** The children of a tree that may stand inside an element: all of them, in trees of Markdown. */
export function contentOf(tree: Root): ElementContent[] {
  return tree.children.filter(
    (node): node is ElementContent => node.type !== 'doctype' && node.type !== 'mdxjsEsm',
  );
}
