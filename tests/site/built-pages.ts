import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A page as it was written. */
export interface BuiltPage {
  /** Its path below the base: `agents/writer/`, and nothing for the first page. */
  path: string;
  /** What it shares with all pages of its type: `agents/*`, and `/` for the first page. */
  type: string;
  /** Whether it only leads on to another. */
  redirects: boolean;
  html: string;
}

/**
 * All pages of a built site, sorted by path.
 *
 * @throws if there is none, of which anything could be said.
 */
export function builtPages(out: string): BuiltPage[] {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  if (files.length === 0) throw new Error(`There is no page in ${out}.`);
  return files
    .map((file): BuiltPage => {
      const path = file.replaceAll(sep, '/').replace(/(^|\/)index\.html$/, '$1');
      const html = readFileSync(join(out, file), 'utf8');
      const redirects = /<meta[^>]* http-equiv="refresh"/i.test(html);
      return { path, type: typeOf(path), redirects, html };
    })
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/**
 * So many pages of each type, or as many as there are: the longest, which hold the most of what such
 * pages can hold.
 */
export function pagesOfEachType(out: string, count = 1): BuiltPage[] {
  const types = Map.groupBy(builtPages(out), ({ type }) => type);
  return [...types.values()].flatMap((pages) =>
    pages.sort((one, other) => other.html.length - one.html.length).slice(0, count),
  );
}

/** The second part of a path is the name of what the page is about; the others are fixed. */
function typeOf(path: string): string {
  const [first = '', name, ...rest] = path.split('/').filter(Boolean);
  return [first, ...(name === undefined ? [] : ['*', ...rest])].join('/') || '/';
}
