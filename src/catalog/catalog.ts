import type { Agent } from '../agent/agent.ts';
import { nameFromPath } from '../agent/front-matter/identity.ts';
import { byPlace, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { findDuplicateNames } from './duplicates.ts';
import { assignSlugs } from './slug.ts';

/** An agent file with what its page needs. */
export interface ReadFile {
  agent: Agent;
  /** The prompt's sections as safe HTML. */
  html: string;
  /** The file, as it is on disk. */
  bytes: Uint8Array;
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

/** Makes a catalog of the files that were read, whatever their order. */
export function buildCatalog(
  files: readonly ReadFile[],
  diagnostics: readonly Diagnostic[],
): Catalog {
  const slugs = assignSlugs(
    files.map(({ agent }) => agent.path),
    nameFromPath,
  );
  const collator = new Intl.Collator('en', { numeric: true });
  const agents = files
    .map((file) => ({ ...file, slug: slugs.get(file.agent.path) ?? '' }))
    .sort(
      (a, b) =>
        collator.compare(a.agent.title, b.agent.title) || (a.agent.path < b.agent.path ? -1 : 1),
    );
  const duplicates = findDuplicateNames(files.map(({ agent }) => agent));
  return { agents, diagnostics: [...diagnostics, ...duplicates].sort(byPlace) };
}
