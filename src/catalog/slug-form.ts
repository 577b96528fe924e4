/** Most characters of a slug. */
export const longestSlug = 64;

// Names that Windows keeps for devices, whatever their extension, and those of other pages.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index|404|500)$/;

/** Whether a text is a slug: `a-z` and `0-9` in words that are joined by hyphens, from 1 to 64 characters. */
export function isSlug(text: string): boolean {
  return text.length <= longestSlug && /^[a-z\d]+(?:-[a-z\d]+)*$/.test(text);
}

/** Shortens a slug to so many characters, between words where that loses less than half. */
export function cutSlug(slug: string, length: number = longestSlug): string {
  if (slug.length <= length) return slug;
  const end = slug.lastIndexOf('-', length);
  return slug.slice(0, end > length / 2 ? end : length).replace(/-$/, '');
}

/**
 * Gives each name the slug that it wants, with the first number behind it that makes it free where it
 * is taken.
 *
 * @param wanted names with their slugs.
 * @param slugs those that are given already, by name; the others are added.
 */
export function numberSlugs(
  wanted: readonly (readonly [name: string, slug: string])[],
  slugs: Map<string, string>,
): void {
  const taken = new Set(slugs.values());
  const numbers = new Map<string, number>();
  for (const [name, slug] of wanted) {
    let number = numbers.get(slug) ?? 0;
    do number += 1;
    while (taken.has(numbered(slug, number)));
    numbers.set(slug, number);
    slugs.set(name, numbered(slug, number));
    taken.add(numbered(slug, number));
  }
}

function numbered(slug: string, number: number): string {
  const ending = number === 1 ? '' : `-${number}`;
  return cutSlug(slug, longestSlug - ending.length) + ending;
}

/**
 * Makes a slug one that can be an address: where nothing is left of it, it is the kind, and where it is
 * taken by a device or by a page, the kind follows.
 *
 * @param kind what it is the slug of, such as `topic`.
 */
export function usableSlug(slug: string, kind: string): string {
  if (slug === '') return kind;
  return reserved.test(slug) ? `${slug}-${kind}` : slug;
}
