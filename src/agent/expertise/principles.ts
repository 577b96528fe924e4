import type { RootContent } from 'mdast';
import type { Principle } from '../agent.ts';
import { type Line, paragraphLines, readLines, readProse, restOf, titleOf } from './lines.ts';
import { cutParts } from './parts.ts';

/** The principles of a section; paragraphs count only where it has neither lists nor headings. */
export function readPrinciples(content: readonly RootContent[]): Principle[] {
  const principles = cutParts(content).flatMap(({ title, content: nodes }): Principle[] => {
    const lines = readLines(nodes);
    if (lines.length > 0 || title === undefined) return lines.map(asPrinciple);
    return [{ term: title, explanation: readProse(nodes) }];
  });
  return (principles.length > 0 ? principles : paragraphLines(content).map(asPrinciple)).filter(
    ({ term }) => term !== '',
  );
}

function asPrinciple(line: Line): Principle {
  return { term: titleOf(line), explanation: restOf(line) };
}
