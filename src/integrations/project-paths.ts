import { existsSync, lstatSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/**
 * Makes a function that tells whether a file or folder exists, by its path relative to the agents
 * folder, with `/` between its parts. It knows the repository that the agents are in, or, where there
 * is none, their folder. Beyond that it looks at nothing and says yes, since nobody can say no. What
 * stands at the end of a symbolic link does not count, only the link.
 */
export function pathsOfProject(folder: string): (path: string) => boolean {
  const root = repositoryOf(resolve(folder));
  const known = new Map<string, boolean>();
  return (path) => {
    const absolute = resolve(folder, path.split('/').join(sep));
    const fromRoot = relative(root, absolute);
    // On Windows, there is no way from one drive to another.
    if (fromRoot.split(sep)[0] === '..' || isAbsolute(fromRoot)) return true;
    const exists = known.get(absolute) ?? isThere(absolute);
    known.set(absolute, exists);
    return exists;
  };
}

function repositoryOf(folder: string): string {
  for (let candidate = folder; ; candidate = dirname(candidate)) {
    if (existsSync(join(candidate, '.git'))) return candidate;
    if (candidate === dirname(candidate)) return folder;
  }
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A name that no file can have, or a folder that may not be looked into.
    return false;
  }
}
