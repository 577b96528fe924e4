import { existsSync, readFileSync, statSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { extname, join } from 'node:path';

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.zip': 'application/zip',
};

/** Serves the files of a folder under a base path, as a static host does. `asked` gets each path with its status. */
export function siteListener(folder: string, base: string, asked: string[]): RequestListener {
  return (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    const file = path.startsWith(`${base}/`) ? join(folder, path.slice(base.length)) : undefined;
    const found = file !== undefined && existsSync(file) && statSync(file).isFile();
    asked.push(`${path} ${found ? 200 : 404}`);
    response.statusCode = found ? 200 : 404;
    response.setHeader('content-type', contentTypes[extname(path)] ?? 'application/octet-stream');
    response.end(found ? readFileSync(file) : 'Not found');
  };
}
