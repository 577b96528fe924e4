import { foldText } from '../../browse/find-values.ts';

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

interface Folded {
  text: string;
  /** For each unit of it, and for its end, where that stands in the text that was folded. */
  places: number[];
}

// Of scripts that put spaces between words. Korean does, but hangs its particles on them.
const spaced =
  /^(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}])[\p{L}\p{N}+#]/u;

/**
 * Where words stand in a text, whatever their case and diacritics: whole words, but any substring
 * where words are written without spaces, as in Chinese or Japanese. Sorted by word, then by place.
 */
export function findWords(text: string, words: readonly string[]): Span[] {
  const folded = fold(text);
  return words.flatMap((word) => placesOf(fold(word).text, folded));
}

function placesOf(word: string, { text, places }: Folded): Span[] {
  const spans: Span[] = [];
  // A mark of voice by itself folds to nothing, which stands everywhere.
  if (word === '') return spans;
  let at = text.indexOf(word);
  while (at >= 0) {
    const after = at + word.length;
    const start = places[at];
    const end = places[after];
    // Some characters fold to several, of which a word may be a part: `㎏` is no `k`.
    const isWhole = start !== places[at - 1] && end !== places[after - 1];
    const isMeant = isWhole && !joins(text, at) && !joins(text, after);
    if (isMeant && start !== undefined && end !== undefined) spans.push({ start, end });
    at = text.indexOf(word, isMeant ? after : at + 1);
  }
  return spans;
}

/** Whether what stands before and after a place are of one word. */
function joins(text: string, at: number): boolean {
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
  return spaced.test(before) && spaced.test(text.slice(at, at + 2));
}

function fold(text: string): Folded {
  let folded = '';
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    const piece = character < '\u0080' ? character.toLowerCase() : foldText(character);
    for (let unit = 0; unit < piece.length; unit += 1) places.push(place);
    folded += piece;
    place += character.length;
  }
  places.push(place);
  return { text: folded, places };
}
