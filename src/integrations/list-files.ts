import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnostic, diagnose, fileStart } from '../diagnostics/diagnostic.ts';
import { isDocumentation } from './documentation.ts';
import { fileType } from './file-type.ts';
import { reasonOf } from './reason.ts';

// A project that holds its agents at its root holds these too.
const ignored = new Set(['node_modules', 'dist']);

// Where coding tools keep what belongs to a project, and what of it are agents. Other hidden folders
// hold what tools made.
const toolFolders = new Set([
  '.claude',
  '.codex',
  '.cursor',
  '.factory',
  '.gemini',
  '.github',
  '.opencode',
  '.qwen',
]);
const agentFolders = new Set(['agent', 'agents', 'chatmodes', 'droids', 'skills', 'subagents']);

/** The agent files of a folder. */
export interface Listing {
  /** Paths relative to the folder, with `/` between their parts, in code-unit order. */
  agents: string[];
  /** What was left out, and why. */
  diagnostics: Diagnostic[];
}

/**
 * Lists the agent files under a folder: those that end in `.md`, in any case, but for documentation
 * and for what a folder holds beside its `SKILL.md`. Nothing but regular files and folders is followed.
 *
 * @throws an Error that names the folder, if it cannot be read.
 */
export async function listFiles(folder: string): Promise<Listing> {
  const listing: Listing = { agents: [], diagnostics: [] };
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw new Error(
      `The agents folder ${folder} cannot be read (${reasonOf(error, folder)}). Make it, or name another: vitrine build <folder>`,
    );
  }
  // What stands beside a skill at the root may be agents: no folder of their own says otherwise.
  await visit({ folder, path: '', skill: undefined, listing }, entries);
  listing.agents.sort();
  return listing;
}

interface Visit {
  folder: string;
  /** Relative to the folder, empty for itself. */
  path: string;
  /** The `SKILL.md` that this folder, or one above it, belongs to. */
  skill: string | undefined;
  listing: Listing;
}

async function visit(here: Visit, entries: readonly Dirent[]): Promise<void> {
  for (const entry of entries) {
    const path = here.path === '' ? entry.name : `${here.path}/${entry.name}`;
    if (isMarkdown(entry.name)) place(here, path, entry);
    else if (entry.isDirectory()) await descend(here, path, entry.name);
    else if (entry.isSymbolicLink() && isOpen(here.path, entry.name)) {
      if (await leadsToFolder(join(here.folder, path))) reject(here, path, entry);
    }
  }
}

function place(here: Visit, path: string, entry: Dirent): void {
  const { agents, diagnostics } = here.listing;
  if (isToolFolder(here.path)) return;
  if (!entry.isFile()) reject(here, path, entry);
  else if (here.skill !== undefined && !isSkill(entry.name)) {
    const detail = `it is reference material of ${here.skill}.`;
    const fix = 'Move it to another folder if it is an agent.';
    diagnostics.push(diagnose('file-not-an-agent', path, fileStart, detail, fix));
  } else if (isDocumentation(entry.name)) {
    diagnostics.push(diagnose('file-not-an-agent', path, fileStart));
  } else agents.push(path);
}

async function descend(here: Visit, path: string, name: string): Promise<void> {
  if (!isOpen(here.path, name)) return;
  let entries: Dirent[];
  try {
    entries = await readdir(join(here.folder, path), { withFileTypes: true });
  } catch (error) {
    const reason = `${reasonOf(error, path)}.`;
    here.listing.diagnostics.push(diagnose('folder-unreadable', path, fileStart, reason));
    return;
  }
  const skill = entries.find((entry) => entry.isFile() && isSkill(entry.name))?.name;
  await visit(
    { ...here, path, skill: skill === undefined ? here.skill : `${path}/${skill}` },
    entries,
  );
}

function reject({ listing }: Visit, path: string, entry: Dirent): void {
  const fix = entry.isDirectory() ? 'Give the folder a name that is not one of a file.' : undefined;
  const detail = `it is ${fileType(entry)}.`;
  listing.diagnostics.push(diagnose('file-not-regular', path, fileStart, detail, fix));
}

// Beside files that they do not own, macOS writes `._name` and Emacs `.#name`.
function isMarkdown(name: string): boolean {
  return /^(?!\.[_#]).*\.md$/is.test(name);
}

function isSkill(name: string): boolean {
  return name.toLowerCase() === 'skill.md';
}

function isToolFolder(path: string): boolean {
  return toolFolders.has(path.slice(path.lastIndexOf('/') + 1));
}

function isOpen(parent: string, name: string): boolean {
  if (isToolFolder(parent)) return agentFolders.has(name);
  return name.startsWith('.') ? toolFolders.has(name) : !ignored.has(name);
}

async function leadsToFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // It leads nowhere, or in a circle.
    return false;
  }
}
