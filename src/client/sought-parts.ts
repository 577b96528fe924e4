// A longer part is no name that somebody wrote.
const longestPart = 120;

/**
 * What somebody may have meant by an address that leads nowhere: its last part, and the last two
 * together, without the end of a file's name. Empty for the root of the site.
 *
 * @param path of the address, as it is, percent-encoded or not.
 * @param base path that the site is served from, with a slash at both ends.
 */
export function partsSought(path: string, base: string): string[] {
  const own = path.startsWith(base) ? path.slice(base.length) : path;
  const parts = own
    .split('/')
    .map((part) => decoded(part).slice(0, longestPart))
    .map((part) => part.replace(/(?:\.repaired)?\.(?:md|html?|json)$/i, ''))
    .filter((part) => part !== '' && part !== 'index');
  // The folder of all agents says nothing about one.
  if (parts.length > 1 && parts[0] === 'agents') parts.shift();
  const last = parts.at(-1);
  const before = parts.at(-2);
  if (last === undefined) return [];
  return before === undefined ? [last] : [last, `${before} ${last}`];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
