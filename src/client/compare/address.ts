// More than can be compared, so that what is left out can be said; a longer list is no choice.
const mostRead = 20;

/** The slugs that the address of the comparison names, each once. */
export function slugsInAddress(search: string): string[] {
  const listed = new URLSearchParams(search).getAll('agents').join(',').split(',', mostRead);
  return [...new Set(listed.map((slug) => slug.trim()).filter((slug) => slug !== ''))];
}

/** The query of the address that names these agents; empty without any. Commas stay readable. */
export function addressOf(slugs: readonly string[]): string {
  return slugs.length === 0 ? '' : `?agents=${slugs.map(encodeURIComponent).join(',')}`;
}
