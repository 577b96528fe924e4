import type { Html } from 'mdast';
import { fileStart, type Place } from '../../diagnostics/diagnostic.ts';
import { type Origin, placeFinder, placeInFile } from '../place.ts';

/** The place in the file of a position in raw HTML, which counts in UTF-16 units from 0. */
export function placeInHtml(node: Html, index: number, origin: Origin): Place {
  const start = node.position?.start ?? fileStart;
  // A container takes as much off every line as stands before the first.
  return placeInFile(origin, placeFinder(node.value, start, start.column)(index));
}
