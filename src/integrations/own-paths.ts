import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { IntegrationResolvedRoute } from 'astro';

/**
 * The paths of a site that its project publishes itself: the files of its `public` folder, and the
 * pages and endpoints that have one address each.
 *
 * @param publicFolder absolute path of that folder, which need not exist.
 */
export function ownPaths(
  publicFolder: string,
  routes: readonly Pick<IntegrationResolvedRoute, 'pathname'>[],
): Set<string> {
  const addresses = routes.flatMap(({ pathname }) => pathname?.slice(1) || []);
  const entries = existsSync(publicFolder)
    ? readdirSync(publicFolder, { recursive: true, withFileTypes: true })
    : [];
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(publicFolder, join(parentPath, name)));
  return new Set([...addresses, ...files.map((path) => path.replaceAll('\\', '/'))]);
}
