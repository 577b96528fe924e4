import { buildCatalog } from '../catalog/catalog.ts';
import type { Catalog, ReadFile } from '../catalog/published-agent.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { addDrawings } from './add-drawings.ts';
import { openAgentCache } from './agent-cache.ts';
import { gitDates } from './git-dates.ts';
import type { FileDates } from './git-history.ts';
import { listFiles } from './list-files.ts';
import { pipelineVersion } from './pipeline-version.ts';
import { processAll } from './process-all.ts';
import type { ProcessedFile, SourceFile } from './process-file.ts';
import { pathsOfProject } from './project-paths.ts';
import { readSources } from './read-files.ts';

/** How long the parts of loading took, in milliseconds. */
export type LoadTimes = Record<'read' | 'render' | 'diagrams', number>;

/** A catalog, and what it took to load it. */
export interface LoadedCatalog {
  catalog: Catalog;
  times: LoadTimes;
}

/** A catalog that is being loaded, by what is ready when. */
export interface LoadingCatalog {
  /** All agents, with the sources of their diagrams: enough for the search index. */
  undrawn: Promise<Catalog>;
  /** The same with their diagrams drawn. */
  loaded: Promise<LoadedCatalog>;
}

/**
 * Reads a folder of agents into a catalog: lists it, reads and renders what changed since the last
 * time, draws its diagrams. The promises reject if the folder itself cannot be read; a file that
 * cannot be read is a diagnostic.
 *
 * @param folder absolute path of the agents folder.
 * @param cacheDirectory absolute path of a folder for what can be used again.
 */
export function loadCatalog(folder: string, cacheDirectory: string): LoadingCatalog {
  const dating = gitDates(folder);
  const processing = processFolder(folder, cacheDirectory);
  return {
    undrawn: processing.then(({ folder, results }) => assemble(folder, results)),
    loaded: processing.then(async ({ folder, results, times }) => {
      const started = performance.now();
      const drawn = await addDrawings(results, cacheDirectory);
      const diagrams = performance.now() - started;
      const catalog = assemble(folder, drawn, await dating);
      return { catalog, times: { ...times, diagrams } };
    }),
  };
}

/** The same without starting to draw: what the check needs. */
export async function loadUndrawn(folder: string, cacheDirectory: string): Promise<Catalog> {
  const processed = await processFolder(folder, cacheDirectory);
  return assemble(processed.folder, processed.results);
}

interface ReadFolder {
  /** Absolute path of the folder. */
  path: string;
  files: SourceFile[];
  /** Findings about files that were not processed. */
  diagnostics: Diagnostic[];
}

async function processFolder(path: string, cacheDirectory: string) {
  const started = performance.now();
  const listing = await listFiles(path);
  const { files, diagnostics } = await readSources(path, listing.agents);
  const read = performance.now();

  const cache = await openAgentCache(cacheDirectory, await pipelineVersion(), path);
  const known = files.map((file) => cache.find(file));
  const fresh = await processAll(files.filter((_, index) => !known[index]));
  const results = known
    .map((result) => result ?? fresh.shift())
    .filter((result) => result !== undefined);
  await cache.save(files, results);
  const times = { read: read - started, render: performance.now() - read };
  const folder: ReadFolder = { path, files, diagnostics: [...listing.diagnostics, ...diagnostics] };
  return { folder, results, times };
}

/** Makes a catalog of files and, in their order, of what processing them gave. */
export function assemble(
  { path, files, diagnostics }: ReadFolder,
  results: readonly ProcessedFile[],
  dates?: ReadonlyMap<string, FileDates>,
): Catalog {
  const published = results.flatMap(({ agent, html, colours }, index): ReadFile[] => {
    const file = files[index];
    if (!agent || !file) return [];
    const { changed, created } = dates?.get(file.path) ?? {};
    return [{ agent, html, colours, bytes: file.bytes, changed, created }];
  });
  const found = results.flatMap((result) => result.diagnostics);
  return buildCatalog(published, [...diagnostics, ...found], pathsOfProject(path));
}
