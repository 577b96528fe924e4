import type { Agent } from '../agent/agent.ts';
import { byPlace, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceColours } from '../render/source/source-colours.ts';
import { findDeadLinks } from './dead-links.ts';
import { findDeadReferences } from './dead-references.ts';
import { findDuplicateNames, findDuplicateSlugs } from './duplicates.ts';
import { findLookAlikes } from './look-alikes.ts';
import { assignSlugs } from './slug.ts';

/** An agent file with what its page needs. */
export interface ReadFile {
  agent: Agent;
  /** The prompt's sections as safe HTML. */
  html: string;
  /** The file, as it is on disk. */
  bytes: Uint8Array;
  /** How the file itself is highlighted; undefined where it stays plain. */
  colours?: SourceColours | undefined;
  /** When the file last changed in its repository, such as `2026-01-31T12:00:00Z`. */
  changed?: string | undefined;
  /** When it first came into the history of its repository. */
  created?: string | undefined;
}

/** An agent of the catalog. */
export interface PublishedAgent extends ReadFile {
  /** Its address, `/agents/<slug>/`. */
  slug: string;
}

/** All agents of a folder, sorted by title. */
export interface Catalog {
  agents: PublishedAgent[];
  /** Findings about all files, sorted by place. */
  diagnostics: Diagnostic[];
}

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
