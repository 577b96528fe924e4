import type { Html } from 'mdast';
import type { Place } from '../../diagnostics/diagnostic.ts';
import { type BodyOrigin, placeInFile } from '../body/place.ts';

/** The place in the file of a position in raw HTML, which counts in UTF-16 units from 0. */
export function placeInHtml(node: Html, index: number, origin: BodyOrigin): Place {
  const start = node.position?.start ?? { line: 1, column: 1 };
  const before = node.value.slice(0, index).split('\n');
  // A container takes as much off every line as stands before the first.
  return placeInFile(origin, {
    line: start.line + before.length - 1,
    column: start.column + (before.at(-1) ?? '').length,
  });
}
