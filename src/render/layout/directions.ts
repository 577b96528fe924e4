import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';

const rightToLeft =
  /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}]/gu;
const letters = /\p{L}/gu;
// Whose markers, borders, columns and alignment follow the direction. Headings, terms and cells stand as
// what they belong to does.
const blocks = new Set('blockquote dd details div dl li ol p section table ul'.split(' '));

/**
 * Says the direction of each block that runs the other way than what it stands in, by its letters:
 * right to left where a third of them do, since Arabic and Hebrew prose is full of English names.
 * `dir="auto"` goes by the first letter alone. Files without right-to-left letters stay as they are.
 * Code runs from left to right.
 */
export function settleDirections(tree: Root): void {
  if (textOf(tree).search(rightToLeft) < 0) return;
  for (const node of tree.children) settleIn(node, undefined);
}

function settleIn(
  node: Root['children'][number] | ElementContent,
  around: string | undefined,
): void {
  if (node.type !== 'element') return;
  if (node.tagName === 'pre') {
    if (around !== 'ltr') node.properties.dir = 'ltr';
    return;
  }
  const direction = blocks.has(node.tagName) ? directionOf(node) : undefined;
  if (direction !== undefined && direction !== around) node.properties.dir ??= direction;
  for (const child of node.children) settleIn(child, direction ?? around);
}

function directionOf(element: Element): 'rtl' | 'ltr' | undefined {
  const text = proseOf(element);
  const all = text.match(letters)?.length ?? 0;
  if (all === 0) return undefined;
  return (text.match(rightToLeft)?.length ?? 0) * 3 >= all ? 'rtl' : 'ltr';
}

// Code is English whatever the language around it.
function proseOf(element: Element): string {
  return element.children
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'element' && !/^(?:code|pre)$/.test(node.tagName) ? proseOf(node) : '';
    })
    .join('');
}
