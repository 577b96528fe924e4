import type { Html, Nodes, Parents, Root } from 'mdast';
import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Origin } from '../place.ts';
import { placeInHtml } from './html-place.ts';
import { type HtmlTag, type HtmlToken, readHtml } from './html-tokens.ts';
import { oneLine } from './one-line.ts';

/** Text inside an element that says of itself that it is not shown. */
export interface HiddenElement {
  /** Name of the element, in lower case. */
  name: string;
  place: Place;
  text: string;
}

interface Opened {
  node: Html;
  token: HtmlTag;
  text: string;
  /** The node that holds the opening tag; the element ends with it at the latest. */
  parent: Parents;
  /** How many elements of the same name are open. */
  depth: number;
}

// https://html.spec.whatwg.org/multipage/syntax.html#void-elements
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

const inline = new Set<Nodes['type']>(['emphasis', 'strong', 'delete', 'link', 'linkReference']);

const hidingStyle =
  /\bdisplay\s*:\s*none|\bvisibility\s*:\s*(?:hidden|collapse)|\b(?:opacity|font-size|max-height)\s*:\s*0(?![.\d]*[1-9])|(?<![\w-])color\s*:\s*(?:transparent|white|#fff)\b|\b(?:left|top|text-indent)\s*:\s*-\d{3}/i;

/** Whether a tag opens an element that a page does not show. */
export function hides({ name, isClosing, attributes }: HtmlTag): boolean {
  if (isClosing || voids.has(name)) return false;
  return attributes.has('hidden') || hidingStyle.test(attributes.get('style') ?? '');
}

/**
 * Finds elements that are not shown, in the order of the tree. Those inside another belong to it.
 *
 * @param limit how many are searched for at most.
 */
export function findHiddenElements(tree: Root, origin: Origin, limit: number): HiddenElement[] {
  const found: HiddenElement[] = [];
  let opened: Opened | undefined;

  const close = ({ node, token, text }: Opened): void => {
    opened = undefined;
    const said = oneLine(text);
    if (said === '' || found.length >= limit) return;
    found.push({ name: token.name, place: placeInHtml(node, token.start, origin), text: said });
  };
  const take = (token: HtmlToken, node: Html, parent: Parents): void => {
    if (token.type === 'unrendered') return;
    if (opened === undefined) {
      if (token.type === 'text' || !hides(token)) return;
      opened = { node, token, text: '', parent, depth: 1 };
    } else if (token.type === 'text') {
      opened.text += token.text;
    } else if (token.name === opened.token.name) {
      opened.depth += token.isClosing ? -1 : 1;
      if (opened.depth === 0) close(opened);
    }
  };
  const visitChildren = (parent: Parents): void => {
    for (const node of parent.children) visitNode(node, parent);
    if (opened?.parent === parent) close(opened);
    else if (opened !== undefined && !inline.has(parent.type)) opened.text += ' ';
  };
  const visitNode = (node: Nodes, parent: Parents): void => {
    if (node.type === 'html') for (const token of readHtml(node.value)) take(token, node, parent);
    else if ('children' in node) visitChildren(node);
    else if (opened !== undefined && 'value' in node) opened.text += node.value;
  };

  visitChildren(tree);
  return found;
}
