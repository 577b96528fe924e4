import { relative } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { Catalog } from '../catalog/catalog.ts';
import { pretty, tally } from '../diagnostics/pretty.ts';

/** Prints what was read, and every finding. */
export function report({ agents, diagnostics }: Catalog, folder: string, logger: AstroIntegrationLogger): void {
  const where = relative(process.cwd(), folder) || '.';
  logger.info(`${agents.length} agents in ${where}.`);
  if (diagnostics.length === 0) return;
  for (const diagnostic of diagnostics) console.error(pretty(diagnostic));
  logger.info(`${tally(diagnostics)}.`);
}

/** @throws in a strict build, if any finding is an error or a warning. */
export function assertStrict({ diagnostics }: Catalog): void {
  const failing = diagnostics.filter(({ severity }) => severity !== 'info');
  if (failing.length === 0) return;
  throw new Error(`${tally(failing)}; a strict build allows none. The former output stays as it was.`);
}
