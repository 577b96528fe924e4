/** Most characters of a slug. */
export const longestSlug = 64;

// Names that Windows keeps for devices, whatever their extension, and those of other pages.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index|404|500)$/;

/** Shortens a slug to so many characters, between words where that loses less than half. */
export function cutSlug(slug: string, length: number = longestSlug): string {
  if (slug.length <= length) return slug;
  const end = slug.lastIndexOf('-', length);
  return slug.slice(0, end > length / 2 ? end : length).replace(/-$/, '');
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
