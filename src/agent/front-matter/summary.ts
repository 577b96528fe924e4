import { plainText } from '../body/plain-text.ts';
import type { Body } from '../body/sections.ts';
import { oneLine } from '../text/one-line.ts';
import { descriptionParts } from './description-parts.ts';
import { firstSentences, sentencesOf } from './sentences.ts';

// What begins the examples of a description that has no tags around them, or before these: in a
// sentence, as in “Gives context: …”, it is a word like any other.
const examplesBegin =
  /(?<=^\s{0,8}|[.!?…。！？:：;][)"'”’*]{0,2}\s{0,8}|\n[ \t]{0,8}[-*•]?[ \t]{0,8})(?:(?:(?:here are|some|usage|typical|for) )*examples?(?: (?:usage|include|scenarios))?|context)\s*:(?=\s|$)/i;
const listBegins = /\n[ \t]*(?:[-*•]|\d{1,2}[.)])[ \t]/;

/** Longest summary that is made of a prompt; the first sentence may be longer. */
const longestOfPrompt = 280;

/**
 * What an agent does, on one line: the sentences of its description before the examples; the beginning
 * of its prompt where it has no description. Sentences are never cut.
 */
export function summarise(description: string, body: Body): string {
  if (description === '') return firstSentences(openingParagraph(body), longestOfPrompt);
  const plain = descriptionParts(description)
    .filter(({ tag }) => tag === undefined)
    .map(({ text }) => text);
  const [first = ''] = plain;
  const whole = plain.length === 1 && first.length === description.length;
  const prose = before(first, examplesBegin);
  const upToList = before(prose, listBegins);
  return (
    wholeSentences(upToList, whole && upToList === first) ||
    wholeSentences(prose, whole && prose === first) ||
    oneLine(first) ||
    oneLine(description)
  );
}

function before(text: string, mark: RegExp): string {
  const match = mark.exec(text);
  return match ? text.slice(0, match.index) : text;
}

// A sentence that leads to what was cut off, as “Use it when:” does, goes with it.
function wholeSentences(text: string, isWhole: boolean): string {
  const line = oneLine(text);
  if (isWhole || !/[:：,、;(–—-]$/.test(line)) return line;
  return sentencesOf(line).slice(0, -1).join('').trim();
}

// A paragraph that is a sentence, not a link or a line that leads to a list.
function openingParagraph({ intro, sections }: Body): string {
  return (
    [...intro, ...sections.flatMap(({ content }) => content)]
      .filter((node) => node.type === 'paragraph')
      .map((node) => plainText(node))
      .find((text) => /[.!?…。！？]["'”’)*_]*$/.test(text)) ?? ''
  );
}
