import type { ElementContent, Root } from 'hast';
import { common, createLowlight } from 'lowlight';
import { contentOf } from './content-of.ts';

const lowlight = createLowlight(common);

// Highlighting is by regular expressions, of which some are quadratic: in the length of a line, in the
// length of a stretch without punctuation, or in all. The bounds leave 0.1 s for a block and 0.5 s for
// an article; of 1,754 blocks of real files 7 cross them.
const longestBlock = 15_000;
const longestLine = 1_000;
const longestStretch = 300;
const mostCharacters = 75_000;
const mostElements = 10_000;
const deepest = 50;

/** What highlighting has taken in one article so far. */
export interface Colouring {
  characters: number;
  elements: number;
}

export function newColouring(): Colouring {
  return { characters: 0, elements: 0 };
}

/**
 * Highlights code by classes; undefined where the language is not known, or where the code crosses a
 * bound and stays as it is.
 *
 * @param spent what the article has taken; it is added to.
 */
export function colourCode(
  language: string,
  text: string,
  spent: Colouring,
): ElementContent[] | undefined {
  if (!lowlight.registered(language) || text.length > longestBlock) return undefined;
  if (spent.characters + text.length > mostCharacters || spent.elements > mostElements)
    return undefined;
  if (holdsLonger(text, /\n/, longestLine)) return undefined;
  if (holdsLonger(text, /[(){}[\];=<>"'`,:/#|]/, longestStretch)) return undefined;
  const tree = lowlight.highlight(language, text);
  const { elements, depth } = measure(tree);
  spent.characters += text.length;
  spent.elements += elements;
  return spent.elements > mostElements || depth > deepest ? undefined : contentOf(tree);
}

/** Whether a text holds, between two separators, more characters than `length`. */
export function holdsLonger(text: string, separator: RegExp, length: number): boolean {
  return text.length > length && text.split(separator).some((part) => part.length > length);
}

function measure(tree: Root): { elements: number; depth: number } {
  const measured = { elements: 0, depth: 0 };
  let level = contentOf(tree);
  for (; level.length > 0; measured.depth += 1) {
    const elements = level.filter((node) => node.type === 'element');
    measured.elements += elements.length;
    level = elements.flatMap((node) => node.children);
  }
  return measured;
}
