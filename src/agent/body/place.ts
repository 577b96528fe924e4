import type { Place } from '../../diagnostics/diagnostic.ts';

/** Where a body stands in its file. */
export interface BodyOrigin {
  /** Line of the file on which the body begins, from 1. */
  line: number;
  /** Characters that were taken off the beginning of every line before the body was parsed. */
  indent: number;
}

/** A place in the file from one in the tree of its body; both count from 1. */
export function placeInFile(origin: BodyOrigin, point: Place): Place {
  return { line: point.line + origin.line - 1, column: point.column + origin.indent };
}
