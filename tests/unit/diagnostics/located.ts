import { diagnose } from '../../../src/diagnostics/diagnostic.ts';
import type { Code } from '../../../src/diagnostics/kinds/kinds.ts';
import type { LocatedDiagnostic, Report } from '../../../src/diagnostics/report.ts';

/** A finding on line 3, column 14 of a file in `agents/`. */
export function located(
  code: Code,
  file: string,
  detail?: string,
  fix?: string,
): LocatedDiagnostic {
  return {
    ...diagnose(code, file, { line: 3, column: 14 }, detail, fix),
    path: `agents/${file}`,
  };
}

/** A report of one agent in one file. */
export function reportOf(...diagnostics: LocatedDiagnostic[]): Report {
  return { agents: 1, files: 1, diagnostics };
}
