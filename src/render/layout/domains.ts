import type { Element, ElementContent } from 'hast';

/** Sets the domains of an expertise side by side: each begins at a marked element. */
export function layOutDomains(content: ElementContent[]): ElementContent[] {
  const before: ElementContent[] = [];
  const domains: Element[] = [];
  for (const node of content) {
    if (node.type === 'element' && node.properties.dataLayout === 'domain') {
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
  if (domains.length === 0) return content;
  return [
    ...before,
    { type: 'element', tagName: 'div', properties: { className: ['domains'] }, children: domains },
  ];
}
