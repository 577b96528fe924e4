import type { Root } from 'mdast';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { printable } from '../../diagnostics/printable.ts';
import { shorten } from '../../diagnostics/shorten.ts';
import type { HiddenText } from '../agent.ts';
import { type Origin, placeFinder } from '../place.ts';
import { nameCodePoint } from './code-point-names.ts';
import { decodeHidden } from './decode-hidden.ts';
import { findHiddenCharacters } from './hidden-characters.ts';
import { findHiddenMarkup } from './hidden-markup.ts';

/** How many stretches of hidden text are given for one file. */
export const mostHidden = 100;

/** How many characters of one stretch are kept. */
export const longestHidden = 1_000;

const longestQuote = 80;

/**
 * Finds what a model would read and a page would not show: at most `mostHidden` stretches, in the order
 * of the file, each with at most `longestHidden` characters of its text.
 *
 * @param text the whole file.
 * @param trees its parts that are Markdown, with where each begins.
 */
export function findHidden(
  text: string,
  trees: readonly { tree: Root; origin: Origin }[],
): HiddenText[] {
  const find = placeFinder(text);
  const characters = findHiddenCharacters(text, mostHidden).map((run): HiddenText => {
    const name = nameCodePoint(run.characters);
    return { kind: run.kind, name, text: decodeHidden(run), ...find(run.start) };
  });
  const markup = trees.flatMap(({ tree, origin }) =>
    findHiddenMarkup(text, tree, origin, mostHidden),
  );
  return [...markup, ...characters]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .slice(0, mostHidden)
    .map((hidden) => ({ ...hidden, text: shorten(hidden.text, longestHidden) }));
}

/** `text-hidden` for each stretch, with a quotation of what it says. */
export function hiddenFindings(hidden: readonly HiddenText[]): Finding[] {
  return hidden.map(({ name, text, line, column }) => {
    const quote = shorten(printable(text.replace(/\s+/g, ' ')), longestQuote);
    const detail = quote === '' ? `${name}.` : `${name}, “${quote}”.`;
    return { code: 'text-hidden', place: { line, column }, detail };
  });
}
