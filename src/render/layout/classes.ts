import type { Root } from 'hast';
import { eachElement } from '../each-element.ts';
import type { LayoutMark } from './marks.ts';

// The other marks change the tree.
const classes: Readonly<Partial<Record<LayoutMark, string[]>>> = {
  deliverables: ['deliverables'],
  checklist: ['checklist'],
  requests: ['requests'],
  example: ['example'],
  conversation: ['conversation'],
  'turn-user': ['turn', 'user'],
  'turn-assistant': ['turn', 'assistant'],
  'turn-context': ['turn', 'context'],
  'turn-note': ['turn', 'note'],
  tag: ['tag'],
};

/** Gives marked elements the classes that the page knows them by, beside those that they have. */
export function classMarked(tree: Root): void {
  eachElement(tree, ({ properties }) => {
    const { dataLayout, className } = properties;
    const added = isMark(dataLayout) ? classes[dataLayout] : undefined;
    if (added) properties.className = [...(Array.isArray(className) ? className : []), ...added];
    return undefined;
  });
}

function isMark(value: unknown): value is LayoutMark {
  return typeof value === 'string' && Object.hasOwn(classes, value);
}
