import { pageSize } from '../browse/page-size.ts';
import { catalogTopics } from '../catalog/catalog-topics.ts';
import type { PublishedAgent } from '../catalog/published-agent.ts';
import { indexTools } from '../catalog/tool-index.ts';
import { escapeXml } from '../render/escape-xml.ts';
import { isPlaced, type SitePlace, siteAddress } from './site-address.ts';
import type { SiteContext, SiteFile } from './site-file.ts';

/** Path of the sitemap, under the base of the site. */
export const sitemapPath = 'sitemap.xml';

/** How many addresses a file may name. Source: sitemaps.org, protocol 0.9. */
export const mostAddresses = 50_000;

/** A page that search engines may find. */
export interface ListedPage {
  /** Under the base of the site, without a leading slash. */
  path: string;
  /** When what it shows last changed; undefined where that is not known. */
  changed?: string | undefined;
}

/**
 * The sitemap of a site whose origin is known, in parts where it has more than 50,000 pages, and
 * `robots.txt`, which names it.
 */
export function sitemapFiles(context: SiteContext): SiteFile[] {
  const robots = 'User-agent: *\nAllow: /\n';
  if (!isPlaced(context)) return [{ path: 'robots.txt', content: () => robots }];
  const address = siteAddress(context, sitemapPath);
  return [
    { path: 'robots.txt', content: () => `${robots}\nSitemap: ${address}\n` },
    ...sitemapOf(listedPages(context.agents), context),
  ];
}

/**
 * The pages that a catalog has, without those that are kept out of search engines. A page of an agent
 * changes with its file, any other with the agents that it shows: where one of them has no date, the
 * page has none.
 */
export function listedPages(agents: readonly PublishedAgent[]): ListedPage[] {
  const all = newestOf(agents);
  const lists = Math.max(1, Math.ceil(agents.length / pageSize(agents.length)));
  const { tools } = indexTools(agents);
  return [
    { path: '', changed: all },
    ...Array.from({ length: lists - 1 }, (_, index) => ({
      path: `page/${index + 2}/`,
      changed: all,
    })),
    ...agents.map(({ slug, changed }) => ({ path: `agents/${slug}/`, changed })),
    { path: 'expertise/', changed: all },
    ...catalogTopics(agents).map(({ slug, agents: covers }) => ({
      path: `expertise/${slug}/`,
      changed: newestOf(covers.map(({ published }) => published)),
    })),
    { path: 'tools/', changed: all },
    ...tools.map(({ slug, grantedTo, deniedTo }) => ({
      path: `tools/${slug}/`,
      changed: newestOf([...grantedTo, ...deniedTo].map(({ published }) => published)),
    })),
    { path: 'compare/' },
  ];
}

/** The files of a sitemap: one, or an index and its parts. */
export function sitemapOf(
  pages: readonly ListedPage[],
  place: SitePlace,
  most = mostAddresses,
): SiteFile[] {
  if (pages.length <= most) return [{ path: sitemapPath, content: () => urlset(pages, place) }];
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) => ({
    path: `sitemap-${index + 1}.xml`,
    pages: pages.slice(index * most, (index + 1) * most),
  }));
  return [
    { path: sitemapPath, content: () => sitemapIndex(parts, place) },
    ...parts.map((part) => ({ path: part.path, content: () => urlset(part.pages, place) })),
  ];
}

function urlset(pages: readonly ListedPage[], place: SitePlace): string {
  return document('urlset', 'url', pages, place);
}

// Without dates: a part holds pages that have none.
function sitemapIndex(parts: readonly { path: string }[], place: SitePlace): string {
  const files = parts.map(({ path }) => ({ path }));
  return document('sitemapindex', 'sitemap', files, place);
}

function document(
  root: string,
  element: string,
  pages: readonly ListedPage[],
  place: SitePlace,
): string {
  const entries = pages.map(({ path, changed }) => {
    const lastmod = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
    const address = escapeXml(siteAddress(place, path));
    return `  <${element}><loc>${address}</loc>${lastmod}</${element}>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</${root}>
`;
}

// What has no date was not committed yet, so it may be newer than anything.
function newestOf(agents: readonly PublishedAgent[]): string | undefined {
  let newest: string | undefined;
  for (const { changed } of agents) {
    if (changed === undefined) return undefined;
    if (newest === undefined || changed > newest) newest = changed;
  }
  return newest;
}
