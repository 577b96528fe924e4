import { byPlace, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { findDeadLinks } from './dead-links.ts';
import { findDeadReferences } from './dead-references.ts';
import { findDuplicateNames, findDuplicateSlugs } from './duplicates.ts';
import { findLookAlikes } from './look-alikes.ts';
import type { Catalog, ReadFile } from './published-agent.ts';
import { assignSlugs } from './slug.ts';

/**
 * Makes a catalog of the files that were read, whatever their order.
 *
 * @param diagnostics what reading them found.
 * @param exists whether there is a file or folder at a path relative to the agents folder.
 */
export function buildCatalog(
  files: readonly ReadFile[],
  diagnostics: readonly Diagnostic[],
  exists: (path: string) => boolean,
): Catalog {
  const slugs = assignSlugs(files.map(({ agent }) => agent.path));
  const collator = new Intl.Collator('en', { numeric: true });
  const agents = files
    .map((file) => ({ ...file, slug: slugs.get(file.agent.path) ?? '' }))
    .sort(
      (a, b) =>
        collator.compare(a.agent.title, b.agent.title) || (a.agent.path < b.agent.path ? -1 : 1),
    );
  const all = files.map(({ agent }) => agent);
  const found = [
    ...findDuplicateSlugs(agents),
    ...findDuplicateNames(files),
    ...findLookAlikes(all),
    ...findDeadReferences(all),
    ...findDeadLinks(all, exists),
  ];
  return { agents, diagnostics: [...diagnostics, ...found].sort(byPlace) };
}
