import { inertJson } from './inert-json.ts';
import type { Report } from './report.ts';

/** A report for scripts: one JSON object. Its keys are public, and stay. */
export function json({ agents, diagnostics }: Report): string {
  return inertJson({
    agents,
    diagnostics: diagnostics.map(({ file, line, column, severity, code, message, fix }) => {
      return { file, line, column, severity, code, message, fix };
    }),
  });
}
