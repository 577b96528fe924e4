import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

// A project that holds its agents at its root holds these too.
const ignored = new Set(['node_modules', 'dist']);

/** Documentation beside agents, by its whole name: `readme-writer.md` is an agent. */
const documentation =
  /^(?:readme|contributing|changelog|license|licence|code_of_conduct|security|support|authors|claude|agents|index)(?:[.-][a-z]{2}(?:-[a-z]{2})?)?\.md$/i;

/** The Markdown files of a folder. Paths are relative to it, with `/` between their parts, sorted. */
export interface Listing {
  agents: string[];
  /** Files that are documentation, which no page is made of. */
  documentation: string[];
}

/**
 * Lists the Markdown files under a folder. Symbolic links, devices and hidden folders are not followed.
 *
 * @throws if the folder itself cannot be read.
 */
export async function listFiles(folder: string): Promise<Listing> {
  const listing: Listing = { agents: [], documentation: [] };
  const visit = async (directory: string): Promise<void> => {
    for (const entry of await readdir(directory, { withFileTypes: true })) {
      const path = join(directory, entry.name);
      if (entry.isDirectory() && !entry.name.startsWith('.') && !ignored.has(entry.name)) {
        await visit(path);
      }
      if (!entry.isFile() || !entry.name.toLowerCase().endsWith('.md')) continue;
      const kind = documentation.test(entry.name) ? listing.documentation : listing.agents;
      kind.push(relative(folder, path).split(sep).join('/'));
    }
  };
  await visit(folder);
  listing.agents.sort();
  listing.documentation.sort();
  return listing;
}
