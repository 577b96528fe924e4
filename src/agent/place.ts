import { fileStart, type Place } from '../diagnostics/diagnostic.ts';

/** Where a stretch of a file begins that is read by itself: the front matter, or the body. */
export interface Origin {
  /** Line of the file on which it begins, from 1. */
  line: number;
  /** Characters that were taken off the beginning of every line before it was read. */
  indent: number;
}

/** A place in the file from one in a stretch of it; both count from 1. */
export function placeInFile(origin: Origin, place: Place): Place {
  return { line: place.line + origin.line - 1, column: place.column + origin.indent };
}

/**
 * Gives the places of positions in a text, counted in UTF-16 units from 0. Each must be asked for after
 * those before it, so that a text is read only once.
 *
 * @param first where the text begins.
 * @param column the column in which its other lines begin.
 */
export function placeFinder(text: string, first = fileStart, column = 1): (index: number) => Place {
  let line = 0;
  let start = 0;
  return (index) => {
    for (let end = text.indexOf('\n', start); end >= 0 && end < index; ) {
      line += 1;
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    return { line: first.line + line, column: (line > 0 ? column : first.column) + index - start };
  };
}
