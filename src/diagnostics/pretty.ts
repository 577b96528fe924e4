import { styleText } from 'node:util';
import type { Diagnostic } from './diagnostic.ts';
import type { Severity } from './kinds/kind.ts';

const colours = { error: 'red', warning: 'yellow', info: 'blue' } as const satisfies Record<
  Severity,
  string
>;

/** A diagnostic for a terminal: `file:line:column`, what happened, how to mend it. */
export function pretty(diagnostic: Diagnostic): string {
  const { file, line, column, severity, code, message, fix } = diagnostic;
  const place = styleText('bold', printable(`${file}:${line}:${column}`));
  const label = styleText(colours[severity], severity);
  return `${place} ${label} ${printable(message)} ${styleText('dim', `[${code}]`)}\n    ${fix}`;
}

/** The number of diagnostics of each severity, in words: `2 errors, 1 warning`. */
export function tally(diagnostics: readonly Diagnostic[]): string {
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  return severities
    .map((severity) => ({
      severity,
      count: diagnostics.filter((diagnostic) => diagnostic.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(
      ({ severity, count }) => `${count} ${severity}${count > 1 && severity !== 'info' ? 's' : ''}`,
    )
    .join(', ');
}

// File names and quoted source are untrusted: an escape sequence in them would drive the terminal.
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
}
