import { type Code, kinds, type Severity } from './kinds.ts';

/** One finding about one agent file. `line` and `column` count from 1, columns in UTF-16 units. */
export interface Diagnostic {
  /** Path of the file, relative to the agents folder, with `/` between its parts. */
  file: string;
  line: number;
  column: number;
  severity: Severity;
  code: Code;
  /** What happened, in one sentence. */
  message: string;
  /** What the author can do about it, in one sentence. */
  fix: string;
}

/** A place in a file; line and column count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** The beginning of a file, for findings about the file as a whole. */
export const fileStart: Place = { line: 1, column: 1 };

/**
 * Makes a diagnostic of a kind from the table of kinds.
 *
 * @param detail what is particular to this case; it completes the kind's message.
 */
export function diagnose(code: Code, file: string, place: Place, detail = ''): Diagnostic {
  const { severity, message, fix } = kinds[code];
  return {
    file,
    line: place.line,
    column: place.column,
    severity,
    code,
    message: detail === '' ? `${message}.` : `${message}: ${detail}`,
    fix,
  };
}

/** Orders diagnostics by file, then line, then column, then code; files in code-unit order. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
