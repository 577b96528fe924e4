import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** What was sent for one request. */
export interface Sent {
  /** Path of the address, such as `/names.json`. */
  path: string;
  /** Bytes of the body as sent: gzip where it is text. */
  bytes: number;
}

/** A folder served as hosts do, counting what it sends. */
export interface CompressedServer {
  /** Such as `http://localhost:4399/`. */
  address: string;
  /** What was sent since the last time, once nothing was asked for in a quarter of a second. */
  take(): Promise<Sent[]>;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const quiet = 250;

/**
 * Serves a folder: text compressed by gzip at zlib's default level, all else as it is (the files of
 * Pagefind are compressed already), to be kept by the browser for ten minutes.
 */
export async function serveCompressed(folder: string): Promise<CompressedServer> {
  let sent: Sent[] = [];
  let open = 0;
  let last = 0;
  const bodies = new Map<string, Buffer>();
  const bodyOf = async (path: string): Promise<Buffer> => {
    const file = await readFile(join(folder, path));
    return types[extname(path)] === undefined ? file : gzipSync(file);
  };
  const server = createServer(async ({ url = '/' }, response) => {
    open += 1;
    const { pathname } = new URL(url, 'http://localhost');
    const path = normalize(decodeURIComponent(pathname.replace(/\/$/, '/index.html')));
    try {
      const body = bodies.get(path) ?? (await bodyOf(path));
      bodies.set(path, body);
      const type = types[extname(path)];
      response.setHeader('content-type', type ?? 'application/octet-stream');
      if (type !== undefined) response.setHeader('content-encoding', 'gzip');
      response.setHeader('cache-control', 'max-age=600');
      response.end(body);
      sent.push({ path: pathname, bytes: body.length });
    } catch {
      response.writeHead(404).end();
    }
    open -= 1;
    last = performance.now();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${portOf(server.address())}/`,
    async take() {
      const asked = performance.now();
      while (open > 0 || performance.now() - Math.max(last, asked) < quiet) await pause(20);
      const taken = sent;
      sent = [];
      return taken;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
