import { join, sep } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { keepLastGood } from '../catalog/keep-last-good.ts';
import type { Catalog } from '../catalog/published-agent.ts';
import { sharedState, shareState } from '../catalog/shared-state.ts';
import { type SiteFile, siteContext } from '../export/site-file.ts';
import { cacheName } from './cache-name.ts';
import { type LoadedCatalog, loadCatalog } from './load-catalog.ts';
import { report } from './report.ts';
import { indexAgents } from './search-index.ts';
import { serveSearch } from './serve-search.ts';
import { serveSiteFiles } from './serve-site-files.ts';
import { listSiteFiles } from './site-files.ts';

interface Watch {
  server: ViteDevServer;
  logger: AstroIntegrationLogger;
  folder: string;
  cacheDirectory: string;
  loading: Promise<LoadedCatalog>;
  /** Gives the paths of what the project publishes itself. */
  own: () => ReadonlySet<string>;
}

// Editors write a file in several steps.
const settleTime = 60;

/**
 * Keeps the catalog of a dev server up to date: reads the folder again when a file in it changes, then
 * reloads the browser. A file that can no longer be read keeps its last good state. Search follows in
 * the background.
 */
export function watchCatalog({
  server,
  logger,
  folder,
  cacheDirectory,
  loading,
  own,
}: Watch): void {
  let current = loading.then(({ catalog }) => catalog);
  let timer: NodeJS.Timeout | undefined;
  let indexing = Promise.resolve();
  const search = serveSearch(server);
  serveSiteFiles(server, sharedState().base, currentFiles(), own);
  const searchDirectory = join(cacheDirectory, `search-${cacheName(folder)}`);

  const publish = (catalog: Catalog): void => {
    report(catalog, folder);
    // One after the other: each index takes the place of the one before, which numbers other agents.
    indexing = indexing
      .then(async () => {
        search.folder = undefined;
        search.folder = await indexAgents(catalog.agents, searchDirectory);
      })
      .catch((error: unknown) => logger.error(`Search is not available: ${String(error)}`));
  };
  const reload = async (): Promise<void> => {
    const former = await current;
    const { catalog } = await loadCatalog(folder, cacheDirectory).loaded;
    const next = keepLastGood(catalog, former);
    current = Promise.resolve(next);
    shareState({ ...sharedState(), catalog: current });
    publish(next);
    for (const environment of Object.values(server.environments))
      environment.moduleGraph.invalidateAll();
    server.ws.send({ type: 'full-reload' });
  };

  current.then(publish).catch((error: unknown) => logger.error(String(error)));
  server.watcher.add(folder);
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(folder + sep) || !path.toLowerCase().endsWith('.md')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      reload().catch((error: unknown) => logger.error(String(error)));
    }, settleTime);
  });
}

// Listed once for each catalog.
function currentFiles(): () => Promise<ReadonlyMap<string, SiteFile>> {
  let listed: { catalog: Catalog; files: ReadonlyMap<string, SiteFile> } | undefined;
  return async () => {
    const state = sharedState();
    const catalog = await state.catalog;
    if (listed?.catalog !== catalog) {
      listed = { catalog, files: listSiteFiles(siteContext(catalog, state)) };
    }
    return listed.files;
  };
}
