import type { RootContent } from 'mdast';
import type { Domain, ExpertiseItem } from '../agent.ts';
import { type Line, paragraphLines, readLines, titleOf } from './lines.ts';
import { cutParts } from './parts.ts';
import { readTopics } from './topics.ts';

/**
 * The domains of an expertise: one for each part with a heading; in a list without one, each item
 * that has lines of its own or explains a term. Paragraphs count only where there is nothing else.
 */
export function readDomains(content: readonly RootContent[]): Domain[] {
  const parts = cutParts(content);
  const domains = parts.flatMap(({ title, content: nodes }) => {
    const lines = readLines(nodes);
    if (title === undefined) return listedDomains(lines);
    const said = lines.length > 0 ? lines : paragraphLines(nodes);
    return [{ title, topics: readTopics(title), items: said.flatMap(itemsOf) }];
  });
  return domains.length > 0 ? domains : listedDomains(paragraphLines(content));
}

function listedDomains(lines: readonly Line[]): Domain[] {
  if (lines.length === 0) return [];
  if (!lines.every(isDomain)) {
    return [{ title: undefined, topics: [], items: lines.flatMap(itemsOf) }];
  }
  return lines.map((line) => {
    const title = titleOf(line);
    const own = [line.explanation, line.details].filter(Boolean).join(' ');
    return {
      title,
      topics: readTopics(title),
      items: [...(own === '' ? [] : [item(own, line)]), ...line.below.flatMap(itemsOf)],
    };
  });
}

function isDomain({ text, explanation, below }: Line): boolean {
  return text !== '' && (explanation !== '' || below.length > 0);
}

function itemsOf(line: Line): ExpertiseItem[] {
  const text = [line.text, line.details].filter(Boolean).join(' ');
  return [...(text === '' ? [] : [item(text, line)]), ...line.below.flatMap(itemsOf)];
}

function item(text: string, { nodes }: Line): ExpertiseItem {
  return { text, topics: readTopics(text, nodes) };
}
