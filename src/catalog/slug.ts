import { nameFromPath } from '../agent/path.ts';
import { cutSlug, longestSlug, numberSlugs, usableSlug } from './slug-form.ts';
import { slugWords } from './slug-words.ts';

// What a name keeps of a qualified slug that is too long, and what is left for a number.
const longestName = 40;
const numberRoom = 5;

/**
 * The address of an agent from its name: lower-case letters, digits and hyphens, from 1 to 64
 * characters, cut between words where that loses little.
 */
export function slugify(name: string): string {
  return usableSlug(cutSlug(slugWords(name)), 'agent');
}

/**
 * Gives each path a slug of its own. Paths whose names make the same slug are all qualified by as
 * many parent folders as tell them apart, so that no address depends on the order of the files; a
 * number is the last resort. A slug that a name makes by itself goes before a qualified one.
 */
export function assignSlugs(paths: readonly string[]): Map<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  const assign = (path: string, slug: string): void => {
    slugs.set(path, slug);
    taken.add(slug);
  };
  const known = new Map<string, string>();
  const wordsOf = (folder: string): string => {
    const words = known.get(folder) ?? slugWords(folder);
    known.set(folder, words);
    return words;
  };
  let open = paths.map((path) => {
    const name = nameFromPath(path);
    return { path, parents: parentsOf(path, name).map(wordsOf), words: slugWords(name) };
  });
  const deepest = Math.max(0, ...open.map(({ parents }) => parents.length));
  for (let folders = 0; open.length > 0 && folders <= deepest; folders += 1) {
    const groups = Map.groupBy(open, ({ parents, words }) =>
      qualified(parents.slice(Math.max(0, parents.length - folders)), words),
    );
    open = [];
    for (const [slug, group] of groups) {
      const [only] = group;
      if (group.length === 1 && only !== undefined && !taken.has(slug)) assign(only.path, slug);
      else open.push(...group);
    }
  }
  open.sort((a, b) => (a.path < b.path ? -1 : 1));
  numberSlugs(
    open.map(({ path, parents, words }) => [path, qualified(parents, words)]),
    slugs,
  );
  return slugs;
}

// A folder called like its agent (`reviewer/SKILL.md`) tells nothing more.
function parentsOf(path: string, name: string): string[] {
  const parents = path.split('/').slice(0, -1);
  return parents.at(-1) === name ? parents.slice(0, -1) : parents;
}

function qualified(parents: readonly string[], words: string): string {
  const folders = parents.filter((folder) => folder !== '').join('-');
  if (folders === '' || words === '') return usableSlug(cutSlug(folders || words), 'agent');
  if (folders.length + 1 + words.length <= longestSlug) return `${folders}-${words}`;
  const name = cutSlug(words, longestName);
  return `${cutSlug(folders, longestSlug - numberRoom - 1 - name.length)}-${name}`;
}
