import { styleText } from 'node:util';
import type { Diagnostic } from './diagnostic.ts';
import type { Severity } from './kinds/kind.ts';
import { printable } from './printable.ts';

const colours = { error: 'red', warning: 'yellow', info: 'blue' } as const satisfies Record<
  Severity,
  string
>;

/** How a diagnostic is printed. */
export interface PrettyOptions {
  /** Path of the file as the reader would type it; the diagnostic's own where it is missing. */
  path?: string;
  /** Lines of source to show, as `codeFrame` gives them. */
  frame?: readonly string[];
  /** Where it is printed: only a terminal gets colours. */
  stream?: NodeJS.WritableStream;
}

/** A diagnostic for a terminal: `path:line:column`, what happened, its source, how to mend it. */
export function pretty(diagnostic: Diagnostic, options: PrettyOptions = {}): string {
  const { line, column, severity, code, message, fix } = diagnostic;
  const { path = diagnostic.file, frame = [], stream = process.stdout } = options;
  const place = styleText('bold', printable(`${path}:${line}:${column}`), { stream });
  const label = styleText(colours[severity], severity, { stream });
  const name = styleText('dim', `[${code}]`, { stream });
  return [
    `${place} ${label} ${printable(message)} ${name}`,
    ...frame.map((row) => `  ${row}`),
    `    ${printable(fix)}`,
  ].join('\n');
}
