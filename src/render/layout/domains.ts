import type { Element, ElementContent } from 'hast';
import { isBlank } from './leading-term.ts';

/** Expertise: each heading, or line in bold before a list, begins a domain; the domains form a grid. */
export function layOutDomains(content: ElementContent[]): ElementContent[] {
  const before: ElementContent[] = [];
  const domains: Element[] = [];
  const level = topLevel(content);
  for (const [index, node] of content.entries()) {
    if (startsDomain(node, content.slice(index + 1), level)) {
      domains.push({
        type: 'element',
        tagName: 'section',
        properties: { className: ['domain'] },
        children: [node],
      });
    } else {
      (domains.at(-1)?.children ?? before).push(node);
    }
  }
  if (domains.length < 2) return content;
  return [
    ...before,
    { type: 'element', tagName: 'div', properties: { className: ['domains'] }, children: domains },
  ];
}

function topLevel(content: ElementContent[]): string | undefined {
  return content
    .flatMap((node) =>
      node.type === 'element' && /^h[2-6]$/.test(node.tagName) ? [node.tagName] : [],
    )
    .sort()[0];
}

function startsDomain(
  node: ElementContent,
  after: ElementContent[],
  level: string | undefined,
): boolean {
  if (node.type !== 'element') return false;
  if (level !== undefined) return node.tagName === level;
  const [only, ...others] = node.children;
  const next = after.find((following) => !isBlank(following));
  return (
    node.tagName === 'p' &&
    only?.type === 'element' &&
    only.tagName === 'strong' &&
    others.every((child) => child.type === 'text' && /^\s*:?\s*$/.test(child.value)) &&
    next?.type === 'element' &&
    /^[uo]l$/.test(next.tagName)
  );
}
