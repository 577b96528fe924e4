import { basename, join, resolve } from 'node:path';
import type { Catalog } from '../catalog/published-agent.ts';
import { byPlace, diagnose, fileStart } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import { isDocumentation } from '../integrations/documentation.ts';
import { assemble, loadUndrawn } from '../integrations/load-catalog.ts';
import { processAll } from '../integrations/process-all.ts';
import { readSources } from '../integrations/read-files.ts';
import { typedPath } from '../integrations/typed-path.ts';

/** What to check. */
export interface Targets {
  /** Absolute path of a folder of agents. */
  folder: string | undefined;
  /** Single files, as the reader typed them. */
  files: readonly string[];
}

/** A file that was read. */
export interface CheckedFile {
  /** As in the report. */
  path: string;
  bytes: Uint8Array;
}

/** What a check read, and what it found. */
export interface Checked {
  report: Report;
  /** Those that are agents. */
  files: CheckedFile[];
}

/**
 * Reads what is to be checked, the way a build does. Single files are a catalog of their own.
 *
 * @param cacheDirectory absolute path of the folder where builds keep what can be used again.
 */
export async function readTargets(
  { folder, files }: Targets,
  cacheDirectory: string,
): Promise<Checked> {
  const catalogs: Checked[] = [];
  const seen = new Set<string>();
  if (folder !== undefined) {
    const whole = await loadUndrawn(folder, cacheDirectory);
    for (const file of filesOf(whole)) seen.add(join(folder, file));
    catalogs.push(locate(whole, (file) => typedPath(join(folder, file))));
  }
  const others = [...new Set(files)].filter((file) => !seen.has(resolve(file)));
  if (others.length > 0) catalogs.push(locate(await readCatalog(others), typedPath));
  const reports = catalogs.map(({ report }) => report);
  return {
    report: {
      agents: sum(reports.map(({ agents }) => agents)),
      files: sum(reports.map((report) => report.files)),
      diagnostics: reports.flatMap(({ diagnostics }) => diagnostics).sort(byPlace),
    },
    files: catalogs.flatMap((catalog) => catalog.files),
  };
}

async function readCatalog(paths: readonly string[]): Promise<Catalog> {
  const documentation = paths.filter((path) => isDocumentation(basename(path)));
  const agents = paths.filter((path) => !documentation.includes(path));
  const { files, diagnostics } = await readSources('', agents);
  const leftOut = documentation.map((path) => diagnose('file-not-an-agent', path, fileStart));
  const folder = { path: process.cwd(), files, diagnostics: [...leftOut, ...diagnostics] };
  const catalog = assemble(folder, await processAll(files));
  // The agents that they refer to may be in files that were not named.
  const found = catalog.diagnostics.filter(({ code }) => code !== 'reference-dead');
  return { agents: catalog.agents, diagnostics: found };
}

function locate(catalog: Catalog, pathOf: (file: string) => string): Checked {
  const diagnostics = catalog.diagnostics.map((diagnostic) => {
    return { ...diagnostic, path: pathOf(diagnostic.file) };
  });
  return {
    report: { agents: catalog.agents.length, files: filesOf(catalog).size, diagnostics },
    files: catalog.agents.map(({ agent, bytes }) => ({ path: pathOf(agent.path), bytes })),
  };
}

// Documentation that a folder holds beside its agents was not looked into.
function filesOf({ agents, diagnostics }: Catalog): Set<string> {
  const found = diagnostics.filter(({ code }) => code !== 'file-not-an-agent');
  return new Set([...agents.map(({ agent }) => agent.path), ...found.map(({ file }) => file)]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
