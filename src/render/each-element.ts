import type { Element, Root } from 'hast';

/**
 * Calls `see` with every element, in the order of the text. What is inside is left out where `see`
 * returns false, and where it returns another element, which then stands in its place. Much faster than
 * unist-util-visit, which took half of the time of rendering.
 */
export function eachElement(
  parent: Root | Element,
  see: (element: Element) => Element | false | undefined,
): void {
  for (const [index, node] of parent.children.entries()) {
    if (node.type !== 'element') continue;
    const seen = see(node);
    if (seen) parent.children[index] = seen;
    else if (seen === undefined) eachElement(node, see);
  }
}
