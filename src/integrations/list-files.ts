import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

// A project that holds its agents at its root holds these too.
const ignored = new Set(['node_modules', 'dist']);

// Where coding tools keep the agents of a project. Other hidden folders hold what tools made.
const agentHomes = new Set([
  '.claude',
  '.codex',
  '.cursor',
  '.factory',
  '.gemini',
  '.github',
  '.opencode',
  '.qwen',
]);

// Documentation beside agents, by its whole name: `readme-writer.md` is an agent.
const documentation = [
  /^(?:readme|contributing|changelog|licen[cs]e|code_of_conduct)(?:[.-][a-z]{2}(?:-[a-z]{2})?)?\.md$/i,
  // In lower case, these are agents too.
  /^(?:AGENTS|AUTHORS|CLAUDE|SECURITY|SUPPORT)\.md$/,
];

/** The Markdown files of a folder. Paths are relative to it, with `/` between their parts, sorted. */
export interface Listing {
  agents: string[];
  /** Files that are documentation, which no page is made of. */
  documentation: string[];
}

/**
 * Lists the Markdown files under a folder. Symbolic links, devices and hidden
 * folders are not followed, but for those of coding tools.
 *
 * @throws an Error that names the folder, if it or one below it cannot be read.
 */
export async function listFiles(folder: string): Promise<Listing> {
  const listing: Listing = { agents: [], documentation: [] };
  const visit = async (directory: string): Promise<void> => {
    for (const entry of await readdir(directory, { withFileTypes: true })) {
      const path = join(directory, entry.name);
      if (entry.isDirectory() && isOpen(entry.name)) await visit(path);
      if (!entry.isFile() || !entry.name.toLowerCase().endsWith('.md')) continue;
      const kind = documentation.some((name) => name.test(entry.name))
        ? listing.documentation
        : listing.agents;
      kind.push(relative(folder, path).split(sep).join('/'));
    }
  };
  try {
    await visit(folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The agents folder ${folder} cannot be read (${reason}). Make it, or name another: vitrine build <folder>`,
    );
  }
  listing.agents.sort();
  listing.documentation.sort();
  return listing;
}

function isOpen(folder: string): boolean {
  return folder.startsWith('.') ? agentHomes.has(folder) : !ignored.has(folder);
}
