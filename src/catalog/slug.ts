import anyAscii from 'any-ascii';

const longest = 64;
// Names that Windows keeps for devices, whatever their extension.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The address of an agent from its file name: lower case letters, digits and hyphens, at most 64
 * characters. Other scripts are transliterated; `C#` and `C++` stay apart.
 */
export function slugify(text: string): string {
  const words = anyAscii(text.replaceAll('#', ' sharp ').replaceAll('+', ' plus '))
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  if (words === '') return 'agent';
  return reserved.test(words) ? `${words}-agent` : words;
}

/**
 * Gives each path a slug of its own. Paths whose file names make the same slug are all qualified by
 * as many parent folders as tell them apart, so that no address depends on the order of the files; a
 * number is the last resort.
 */
export function assignSlugs(
  paths: readonly string[],
  nameOf: (path: string) => string,
): Map<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  let open = [...paths].sort();
  for (let folders = 0; open.length > 0; folders += 1) {
    const groups = Map.groupBy(open, (path) => qualified(path, nameOf(path), folders));
    const deepest = Math.max(...open.map((path) => path.split('/').length - 1));
    open = [];
    for (const [slug, group] of groups) {
      const [only] = group;
      if (group.length === 1 && only !== undefined && !taken.has(slug)) {
        slugs.set(only, slug);
        taken.add(slug);
      } else if (folders < deepest) {
        open.push(...group);
      } else {
        for (const path of group) {
          const numbered = withNumber(slug, taken);
          slugs.set(path, numbered);
          taken.add(numbered);
        }
      }
    }
  }
  return slugs;
}

function qualified(path: string, name: string, folders: number): string {
  const parents = path.split('/').slice(0, -1);
  return slugify([...parents.slice(Math.max(0, parents.length - folders)), name].join('-'));
}

function withNumber(slug: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug.slice(0, longest - 5)}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
