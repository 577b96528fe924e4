import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { eachElement } from '../each-element.ts';

/**
 * Marks links to elsewhere whose text is their address: paper shows the addresses of the others behind
 * them.
 */
export function markBareLinks(tree: Root): void {
  eachElement(tree, (node) => {
    if (node.tagName !== 'a' || node.properties.rel === undefined) return undefined;
    if (bare(textOf(node)) === bare(String(node.properties.href)))
      node.properties.className = ['bare'];
    return undefined;
  });
}

function bare(address: string): string {
  return address.replace(/^\w+:(?:\/\/)?|\/$/g, '');
}
