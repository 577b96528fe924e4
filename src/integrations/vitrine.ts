import { cp, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, IntegrationResolvedRoute } from 'astro';
import { sharedState, shareState } from '../catalog/shared-state.ts';
import { siteContext } from '../export/site-file.ts';
import { type AtomicOutput, atomicOutput } from './atomic-output.ts';
import { cacheName } from './cache-name.ts';
import { commandLine } from './command-line.ts';
import { watchCatalog } from './dev-server.ts';
import { type LoadedCatalog, loadCatalog } from './load-catalog.ts';
import { resolveOptions, type VitrineOptions } from './options.ts';
import { ownPaths } from './own-paths.ts';
import { assertStrict, report } from './report.ts';
import { repositoryFolder, repositoryLinks } from './repository-links.ts';
import { injectPages } from './routes.ts';
import { indexAgents } from './search-index.ts';
import { siteChunk } from './site-chunk.ts';
import { publishSiteFiles } from './site-files.ts';
import { Stopwatch } from './stopwatch.ts';

export type { VitrineOptions } from './options.ts';

/** The integration, with what is read of it without Astro. */
export interface VitrineIntegration extends AstroIntegration {
  /** Folder of the agents, relative to the project. */
  agents: string;
}

/**
 * Astro integration that turns a folder of agents into a catalog: the pages, the files, the search
 * index. The output folder is replaced only when the new one is whole.
 *
 * @throws an Error that names each option that is not valid.
 */
export default function vitrine(options: VitrineOptions = {}): VitrineIntegration {
  const { agents: ownFolder, repository, ...site } = resolveOptions(options);
  const { agents, strict, timings, withoutFiles } = commandLine();
  const stopwatch = new Stopwatch();
  let folder: string;
  let cacheDirectory: string;
  let loading: Promise<LoadedCatalog>;
  let searching: Promise<string>;
  let publishing: Promise<void> | undefined;
  let outputFolder: string;
  let output: AtomicOutput | undefined;
  let publicFolder: string;
  let routes: readonly IntegrationResolvedRoute[] = [];
  const own = (): Set<string> => ownPaths(publicFolder, routes);

  return {
    name: 'vitrine',
    agents: ownFolder,
    hooks: {
      'astro:config:setup': async ({ config, command, injectRoute, updateConfig }) => {
        const root = fileURLToPath(config.root);
        folder = agents ?? resolve(root, ownFolder);
        cacheDirectory = fileURLToPath(new URL('vitrine/', config.cacheDir));
        publicFolder = fileURLToPath(config.publicDir);
        injectPages(config, injectRoute);
        updateConfig({
          devToolbar: { enabled: false },
          compressHTML: true,
          // A page takes as long to write as to make: one by one, half of the time is spent waiting.
          build: { inlineStylesheets: 'never', concurrency: 8 },
          vite: {
            // An inlined asset would need a hole in the Content-Security-Policy. The output is new.
            build: {
              assetsInlineLimit: 0,
              emptyOutDir: false,
              rolldownOptions: { output: { codeSplitting: { groups: [siteChunk] } } },
            },
            ssr: { noExternal: ['vitrine'] },
          },
        });
        if (command !== 'build' && command !== 'dev') return;

        const { undrawn, loaded } = loadCatalog(folder, cacheDirectory);
        loading = loaded;
        const catalog = loaded.then((done) => done.catalog);
        const base = config.base.replace(/\/*$/, '/');
        const agentsFolder = relative(root, folder).replaceAll('\\', '/');
        shareState({
          ...site,
          repositoryLinks:
            repository && ((path) => repositoryLinks(repository, path, agentsFolder)),
          repositoryFolder: repository && repositoryFolder(repository, agentsFolder),
          catalog,
          origin: config.site === undefined ? undefined : new URL(config.site).origin,
          base,
          imageDirectory: join(cacheDirectory, `og-${cacheName(folder)}`),
          development: command === 'dev',
        });
        // Whoever awaits them gets the error; until then it is not unhandled.
        for (const promise of [catalog, undrawn]) promise.catch(() => undefined);
        if (command === 'dev') return;

        outputFolder = fileURLToPath(config.outDir);
        output = await atomicOutput(resolve(outputFolder));
        updateConfig({ outDir: pathToFileURL(`${output.draft}/`) });
        const searchDirectory = join(cacheDirectory, `search-${cacheName(folder)}`);
        searching = undrawn.then(({ agents }) =>
          stopwatch.time('search', indexAgents(agents, searchDirectory)),
        );
        searching.catch(() => undefined);
      },
      'astro:routes:resolved': (resolved) => {
        routes = resolved.routes;
      },
      'astro:build:start': async () => {
        const { catalog, times } = await loading;
        stopwatch.add(times);
        report(catalog, folder);
        if (strict) assertStrict(catalog);
        if (output) {
          const context = siteContext(catalog, sharedState());
          if (!withoutFiles) {
            // Pages are made meanwhile; whoever awaits it gets the error.
            publishing = stopwatch.time('files', publishSiteFiles(context, output.draft, own()));
            publishing.catch(() => undefined);
          }
        }
        stopwatch.start('pages');
      },
      'astro:server:setup': ({ server, logger }) => {
        watchCatalog({ server, logger, folder, cacheDirectory, loading, own });
      },
      'astro:build:done': async ({ dir }) => {
        if (!output) return;
        stopwatch.stop('pages');
        await publishing;
        await cp(await searching, fileURLToPath(new URL('pagefind/', dir)), { recursive: true });
        // GitHub Pages would otherwise pass over files that begin with an underscore.
        await writeFile(new URL('.nojekyll', dir), '');
        await output.publish();
        console.log(`Published in ${relative(process.cwd(), outputFolder) || '.'}`);
        if (timings) await stopwatch.save(timings);
      },
    },
  };
}
