import type { Severity } from './kinds/kind.ts';
import { printable } from './printable.ts';
import type { LocatedDiagnostic, Report } from './report.ts';

const commands = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
} as const satisfies Record<Severity, string>;

/**
 * A report for GitHub Actions: a workflow command for each finding, which GitHub shows beside the
 * line of the file. Source: GitHub documentation, “Workflow commands for GitHub Actions”.
 */
export function github({ diagnostics }: Report): string {
  return diagnostics.map(workflowCommand).join('\n');
}

function workflowCommand(diagnostic: LocatedDiagnostic): string {
  const { path, line, column, severity, code, message, fix } = diagnostic;
  const properties = Object.entries({ file: printable(path), line, col: column, title: code })
    .map(([key, value]) => `${key}=${property(String(value))}`)
    .join(',');
  return `::${commands[severity]} ${properties}::${data(printable(message))}%0A${data(printable(fix))}`;
}

// As `@actions/core` escapes them.
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
