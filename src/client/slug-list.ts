/**
 * The slugs that an address names, each once, in its order.
 *
 * @param search its query, such as `?take=a,b`.
 * @param name of the parameter that names them.
 * @param most how many are read at most; a longer list is no choice.
 */
export function slugsIn(search: string, name: string, most: number): string[] {
  const listed = new URLSearchParams(search).getAll(name).join(',').split(',', most);
  return [...new Set(listed.map((slug) => slug.trim()).filter((slug) => slug !== ''))];
}

/** The query of an address that names these agents; empty without any. Commas stay readable. */
export function slugQuery(name: string, slugs: readonly string[]): string {
  return slugs.length === 0 ? '' : `?${name}=${slugs.map(encodeURIComponent).join(',')}`;
}
