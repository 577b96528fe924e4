import type { Diagnostic } from './diagnostic.ts';
import type { Severity } from './kinds/kind.ts';

/** The number of diagnostics of each severity, in words: `2 errors, 1 warning`. */
export function tally(diagnostics: readonly Diagnostic[]): string {
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  return severities
    .flatMap((severity) => {
      const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
      return count > 0 ? [counted(count, severity)] : [];
    })
    .join(', ');
}

/** A number of things in words: `1 file`, `1,040 files`. */
export function counted(count: number, thing: string): string {
  const plural = count === 1 || thing === 'info' ? thing : `${thing}s`;
  return `${count.toLocaleString('en')} ${plural}`;
}
