import { cutSlug, isSlug, numberSlugs, usableSlug } from './slug-form.ts';
import { slugWords } from './slug-words.ts';

// Romanising costs time; no name of people's making is longer.
const longestRead = 256;

/**
 * Gives each name an address of its own: lower-case letters, digits and hyphens, from 1 to 64
 * characters, so that no file system and no server takes two for one. Other scripts are romanised. Of
 * names that would get the same, the first keeps it, and the others are numbered.
 *
 * @param names each once, in an order that does not depend on that of the files.
 * @param kind what the names are of, such as `topic`: it stands where nothing can be spelt.
 */
export function distinctSlugs(names: readonly string[], kind: string): Map<string, string> {
  const bySlug = Map.groupBy(names, (name) => slugOf(name, kind));
  const slugs = new Map<string, string>();
  for (const [slug, [first = '']] of bySlug) slugs.set(first, slug);
  numberSlugs(
    [...bySlug].flatMap(([slug, [, ...others]]) => others.map((name) => [name, slug] as const)),
    slugs,
  );
  return slugs;
}

function slugOf(name: string, kind: string): string {
  // Nearly every name is one, and need not be spelt.
  const slug = isSlug(name) ? name : cutSlug(slugWords(name.slice(0, longestRead).toWellFormed()));
  return usableSlug(slug, kind);
}
