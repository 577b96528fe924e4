import type { Element, ElementContent, Root } from 'hast';
import { eachElement } from './each-element.ts';

/** Begins every `id` that comes from an agent file, so that none can stand for one of the page's own. */
export const authorPrefix = 'user-content-';

/**
 * Makes links and images of an agent file fit for a page elsewhere: links to the web open without a
 * referrer; what points to a file beside the agent, or to a heading that does not exist, is shown
 * without being a link; an image becomes a link to it, since the page loads nothing from elsewhere.
 */
export function settleReferences(tree: Root): void {
  const ids = new Set<string>();
  eachElement(tree, ({ properties }) => {
    if (properties.id !== undefined) ids.add(String(properties.id));
    return undefined;
  });
  eachElement(tree, (node) => {
    if (node.tagName === 'img') imageToLink(node);
    if (node.tagName === 'a' && node.properties.href !== undefined) settleLink(node, ids);
    return undefined;
  });
}

function imageToLink(node: Element): void {
  const { src, alt, title } = node.properties;
  const text = String(alt ?? '') || String(title ?? '') || String(src ?? '');
  const label: ElementContent = { type: 'text', value: text };
  node.tagName = 'a';
  node.properties = { href: String(src ?? ''), ...(alt && title ? { title } : {}) };
  node.children = [label];
}

function settleLink(node: Element, ids: ReadonlySet<string>): void {
  const href = String(node.properties.href);
  if (/^(?:https?:|mailto:)/i.test(href)) {
    node.properties.rel = ['nofollow', 'noopener', 'noreferrer'];
    return;
  }
  const fragment = href.startsWith('#') ? decode(href.slice(1)) : '';
  if (ids.has(fragment)) return;
  if (fragment !== '' && ids.has(authorPrefix + fragment)) {
    node.properties.href = `#${authorPrefix}${fragment}`;
    return;
  }
  node.tagName = 'span';
  const title = node.properties.title ? `${String(node.properties.title)} (${href})` : href;
  node.properties = { className: ['broken-link'], title };
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch (error) {
    if (error instanceof URIError) return fragment;
    throw error;
  }
}
