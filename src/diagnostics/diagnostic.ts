import type { Severity } from './kinds/kind.ts';
import { type Code, kinds } from './kinds/kinds.ts';

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

/** A diagnostic before the file is named: what one step of reading found. */
export interface Finding {
  code: Code;
  place: Place;
  /** What is particular to this case; it completes the kind's message. */
  detail?: string;
  /** How to mend this case; the kind's own advice where it is missing. */
  fix?: string;
}

/** The beginning of a file, for findings about the file as a whole. */
export const fileStart: Place = { line: 1, column: 1 };

/**
 * Makes a diagnostic of a kind from the table of kinds.
 *
 * @param detail what is particular to this case; it completes the kind's message.
 * @param fix how to mend this case, where more can be said than the kind does.
 */
export function diagnose(
  code: Code,
  file: string,
  place: Place,
  detail = '',
  fix: string = kinds[code].fix,
): Diagnostic {
  const { severity, message } = kinds[code];
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

/** Names the file of findings. */
export function inFile(file: string, findings: readonly Finding[]): Diagnostic[] {
  return findings.map(({ code, place, detail, fix }) => diagnose(code, file, place, detail, fix));
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
