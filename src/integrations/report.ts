import { relative } from 'node:path';
import type { Catalog } from '../catalog/catalog.ts';
import { pretty, tally } from '../diagnostics/pretty.ts';

/** Prints every finding, and what was read. */
export function report({ agents, diagnostics }: Catalog, folder: string): void {
  for (const diagnostic of diagnostics) console.error(pretty(diagnostic));
  const where = relative(process.cwd(), folder) || '.';
  const findings = diagnostics.length === 0 ? '' : ` (${tally(diagnostics)})`;
  const count = agents.length === 1 ? '1 agent' : `${agents.length} agents`;
  console.log(`${count} in ${where}${findings}`);
}

/** @throws in a strict build, if any finding is an error or a warning. */
export function assertStrict({ diagnostics }: Catalog): void {
  const failing = diagnostics.filter(({ severity }) => severity !== 'info');
  if (failing.length === 0) return;
  throw new Error(
    `${tally(failing)}; a strict build allows none. The former output stays as it was.`,
  );
}
