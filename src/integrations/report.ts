import { join } from 'node:path';
import type { Catalog } from '../catalog/published-agent.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { pretty } from '../diagnostics/pretty.ts';
import { counted, tally } from '../diagnostics/tally.ts';
import { typedPath } from './typed-path.ts';

const mostWarnings = 20;

/**
 * Prints what was read, and what is wrong with it: every error, some warnings, and how to see the rest.
 *
 * @param folder absolute path of the agents folder.
 */
export function report({ agents, diagnostics }: Catalog, folder: string): void {
  const where = typedPath(folder) || '.';
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
  const shown = [
    ...diagnostics.filter(({ severity }) => severity === 'error'),
    ...warnings.slice(0, mostWarnings),
    ...diagnostics.filter(onlyInBuilds),
  ];
  for (const diagnostic of shown) {
    const path = typedPath(join(folder, diagnostic.file));
    console.error(pretty(diagnostic, { path, stream: process.stderr }));
  }
  const hidden = warnings.length - mostWarnings;
  if (hidden > 0) {
    console.error(`${counted(hidden, 'more warning')}: \`npx vitrine check ${where}\` lists all.`);
  }
  const findings = diagnostics.length === 0 ? '' : ` (${tally(diagnostics)})`;
  console.log(`${counted(agents.length, 'agent')} in ${where}${findings}`);
}

// Infos are only counted, but for what the check does not list: it draws nothing.
function onlyInBuilds({ code }: Diagnostic): boolean {
  return code === 'diagram-not-drawn';
}

/** @throws in a strict build, if any finding is an error or a warning. */
export function assertStrict({ diagnostics }: Catalog): void {
  const failing = diagnostics.filter(({ severity }) => severity !== 'info');
  if (failing.length === 0) return;
  throw new Error(
    `${tally(failing)}; a strict build allows none. The former output stays as it was.`,
  );
}
