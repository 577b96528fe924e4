import { createReadStream, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { contentType } from './content-type.ts';

/** Where a dev server takes its search index from. */
export interface ServedSearch {
  /** Absolute path of the bundle's folder. */
  folder: string | undefined;
}

/**
 * Serves a search index under `/pagefind/`. Until there is a first one, the browser is told to come
 * back, and says so.
 */
export function serveSearch(server: ViteDevServer): ServedSearch {
  const served: ServedSearch = { folder: undefined };
  server.middlewares.use('/pagefind', (request, response, next) => {
    if (served.folder === undefined) {
      response.writeHead(503, { 'Retry-After': '1' }).end();
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(join(served.folder, pathname));
    if (
      !path.startsWith(served.folder + sep) ||
      !statSync(path, { throwIfNoEntry: false })?.isFile()
    ) {
      next();
      return;
    }
    response.writeHead(200, { 'Content-Type': contentType(path), 'Cache-Control': 'no-store' });
    createReadStream(path).pipe(response);
  });
  return served;
}
