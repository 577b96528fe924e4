import type { RootContent } from 'mdast';
import type { Principle } from '../agent.ts';
import { countWords } from '../body/count-words.ts';
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

const mostWords = 4;

// A term in bold, or a few plain words before a colon.
function asPrinciple(line: Line): Principle {
  const explanation = restOf(line);
  const [, term = '', said = ''] = /^([^:：]{1,60})(?:: |：)(.+)$/.exec(line.text) ?? [];
  if (line.term !== undefined || term === '' || countWords(term) > mostWords) {
    return { term: titleOf(line), explanation };
  }
  return { term: term.trim(), explanation: [said.trim(), explanation].filter(Boolean).join(' ') };
}
