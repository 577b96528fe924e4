import type { RootContent } from 'mdast';
import { readLines } from './lines.ts';
import { cutParts } from './parts.ts';

/** What an agent hands over: each line of the section; the heading where only a template follows. */
export function readDeliverables(content: readonly RootContent[]): string[] {
  return cutParts(content).flatMap(({ title, content: nodes }) => {
    const items = readLines(nodes).map(({ text }) => text);
    return (items.length > 0 || title === undefined ? items : [title]).filter(Boolean);
  });
}
