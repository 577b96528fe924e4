import type { ServerResponse } from 'node:http';
import type { Connect, ViteDevServer } from 'vite';
import type { SiteFile } from '../export/site-file.ts';
import { contentType } from './content-type.ts';

/**
 * Serves the files of a site that are no pages, under its base. What the project publishes itself goes
 * before them, as it does in a build.
 *
 * @param base path that the site is served from, with a slash at both ends.
 * @param files gives the files as they are now, by their paths.
 * @param own gives the paths of what the project publishes itself.
 */
export function serveSiteFiles(
  server: ViteDevServer,
  base: string,
  files: () => Promise<ReadonlyMap<string, SiteFile>>,
  own: () => ReadonlySet<string>,
): void {
  const find = async (request: Connect.IncomingMessage): Promise<SiteFile | undefined> => {
    const path = asksFor(request, base);
    const file = path === undefined ? undefined : (await files()).get(path);
    return file && !own().has(file.path) ? file : undefined;
  };
  server.middlewares.use((request, response, next) => {
    find(request)
      .then((file) => (file ? send(file, request, response) : next()))
      .catch(next);
  });
}

async function send(
  { path, content }: SiteFile,
  { method }: Connect.IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = Buffer.from(await content());
  response.writeHead(200, {
    'Content-Type': contentType(path),
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
  });
  response.end(method === 'HEAD' ? undefined : body);
}

// Astro takes the base from `url`, but does not refuse what lacks it. What cannot be decoded is no file.
function asksFor(
  { method, originalUrl = '/' }: Connect.IncomingMessage,
  base: string,
): string | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  try {
    const path = decodeURIComponent(new URL(originalUrl, 'http://localhost').pathname);
    return path.startsWith(base) ? path.slice(base.length) : undefined;
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return undefined;
    throw error;
  }
}
