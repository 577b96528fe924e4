import { randomUUID } from 'node:crypto';
import { github } from '../diagnostics/github.ts';
import { json } from '../diagnostics/json.ts';
import { sarif } from '../diagnostics/sarif.ts';
import { counted, tally } from '../diagnostics/tally.ts';
import type { Format } from './formats.ts';
import { readManifest } from './manifest.ts';
import { prettyReport } from './pretty-report.ts';
import { type Checked, readTargets, type Targets } from './read-targets.ts';

/** What to check, and how. */
export interface CheckRequest extends Targets {
  /** Absolute path of the folder where builds keep what can be used again. */
  cacheDirectory: string;
  format: Format;
  /** Mend what is safe to mend. */
  fix: boolean;
  /** Fail on warnings too. */
  strict: boolean;
}

const reporters: Readonly<Record<Format, (checked: Checked) => string | Promise<string>>> = {
  pretty: prettyReport,
  json: ({ report }) => json(report),
  github: ({ report }) => github(report),
  sarif: ({ report }) => sarif(report, readManifest()),
};

/**
 * Checks agent files and prints what is wrong with them. Standard output holds nothing but the report.
 *
 * @returns whether they pass.
 */
export async function check(request: CheckRequest): Promise<boolean> {
  const { cacheDirectory, format, fix, strict } = request;
  let checked = await readTargets(request, cacheDirectory);
  if (fix) {
    const { applyFixes } = await import('./apply-fixes.ts');
    const show = format === 'pretty' ? console.log : console.error;
    // GitHub would obey a line of the difference that looks like a command.
    const token = randomUUID();
    if (format === 'github') show(`::stop-commands::${token}`);
    const written = await applyFixes(checked.files, show);
    if (written === 0) show('Nothing to mend.\n');
    if (format === 'github') show(`::${token}::`);
    if (written > 0) checked = await readTargets(request, cacheDirectory);
  }
  const { diagnostics, files } = checked.report;
  const text = await reporters[format](checked);
  if (text !== '') console.log(text);
  if (format !== 'pretty') {
    console.error(`${tally(diagnostics) || 'No problems'} in ${counted(files, 'file')}`);
  }
  return !diagnostics.some(({ severity }) => {
    return severity === 'error' || (strict && severity === 'warning');
  });
}
