/**
 * Where a source lies that Vite compiles: it does so in the package as well, where this module is one
 * of those that were compiled for Node.
 *
 * @param path in `src/`.
 */
export function sourceUrl(path: string): URL {
  const sources = import.meta.url.endsWith('.ts') ? '../' : '../../src/';
  return new URL(sources + path, import.meta.url);
}
