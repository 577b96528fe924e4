import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { maximumFileSize } from '../agent/text/decode.ts';
import { buildCatalog, type Catalog, type ReadFile } from '../catalog/catalog.ts';
import { type Diagnostic, diagnose, fileStart } from '../diagnostics/diagnostic.ts';
import { addDrawings } from './add-drawings.ts';
import { openAgentCache } from './agent-cache.ts';
import { listFiles } from './list-files.ts';
import { pipelineVersion } from './pipeline-version.ts';
import { processAll } from './process-all.ts';
import type { ProcessedFile, SourceFile } from './process-file.ts';

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
  const processing = processFolder(folder, cacheDirectory);
  return {
    undrawn: processing.then(({ folder, results }) => assemble(folder, results)),
    loaded: processing.then(async ({ folder, results, times }) => {
      const started = performance.now();
      const drawn = await addDrawings(results, cacheDirectory);
      const diagrams = performance.now() - started;
      return { catalog: assemble(folder, drawn), times: { ...times, diagrams } };
    }),
  };
}

interface ReadFolder {
  files: SourceFile[];
  /** Findings about files that were not processed. */
  diagnostics: Diagnostic[];
}

async function processFolder(path: string, cacheDirectory: string) {
  const started = performance.now();
  const listing = await listFiles(path);
  const diagnostics = listing.documentation.map((file) =>
    diagnose('file-not-an-agent', file, fileStart),
  );
  const files = await readFiles(path, listing.agents, diagnostics);
  const read = performance.now();

  const cache = await openAgentCache(cacheDirectory, await pipelineVersion(), path);
  const known = files.map((file) => cache.find(file));
  const fresh = await processAll(files.filter((_, index) => !known[index]));
  const results = known
    .map((result) => result ?? fresh.shift())
    .filter((result) => result !== undefined);
  await cache.save(files, results);
  const times = { read: read - started, render: performance.now() - read };
  const folder: ReadFolder = { files, diagnostics };
  return { folder, results, times };
}

function assemble({ files, diagnostics }: ReadFolder, results: readonly ProcessedFile[]): Catalog {
  const published = results.flatMap(({ agent, html }, index): ReadFile[] => {
    const file = files[index];
    return agent && file ? [{ agent, html, bytes: file.bytes }] : [];
  });
  const found = results.flatMap((result) => result.diagnostics);
  return buildCatalog(published, [...diagnostics, ...found]);
}

// Opening thousands of files at once runs into the limit on open files.
const filesAtOnce = 64;

async function readFiles(
  folder: string,
  paths: readonly string[],
  diagnostics: Diagnostic[],
): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for (let start = 0; start < paths.length; start += filesAtOnce) {
    const batch = paths.slice(start, start + filesAtOnce);
    for (const outcome of await Promise.all(batch.map((path) => readSource(folder, path)))) {
      if ('bytes' in outcome) files.push(outcome);
      else diagnostics.push(outcome);
    }
  }
  return files;
}

async function readSource(folder: string, path: string): Promise<SourceFile | Diagnostic> {
  try {
    const { size } = await stat(join(folder, path));
    if (size > maximumFileSize) {
      return diagnose('file-too-large', path, fileStart, `it has ${size} bytes.`);
    }
    return { path, bytes: await readFile(join(folder, path)) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return diagnose('file-unreadable', path, fileStart, reason);
  }
}
