import type { PublishedAgent } from '../catalog/published-agent.ts';
import { sha256 } from '../export/sha256.ts';
import { type SitePlace, siteAddress } from '../export/site-address.ts';
import { oneLine } from '../render/one-line.ts';

/** A thing as schema.org describes it, with whole addresses. */
export interface Thing {
  '@type': string;
  [property: string]: unknown;
}

/** A page on the way from the catalog to another. */
export interface TrailStep {
  name: string;
  /** Path from the root of the server; undefined for the page itself. */
  href?: string | undefined;
}

/** What a catalog page lists. */
export interface ListedAgents {
  title: string;
  description: string;
  /** Language of the interface. */
  language: string;
  /** Path of the page under the base of the site. */
  path: string;
  /** Agents of the whole catalog. */
  total: number;
  /** The place of the first agent in the whole list, from 1. */
  first: number;
  /** What the page lists, in its order. */
  agents: readonly PublishedAgent[];
}

const longestName = 200;
const longestDescription = 320;
const longestKeyword = 60;
const mostKeywords = 12;
// Each takes some bytes of a page that lists a thousand agents, and all are in the sitemap.
const mostItems = 50;

/** An agent, the file that it is, and the way to its page. */
export function agentThings(
  { agent, slug, bytes, changed, created }: PublishedAgent,
  trail: readonly TrailStep[],
  place: SitePlace,
): Thing[] {
  const page = siteAddress(place, `agents/${slug}/`);
  const keywords = agent.expertise
    .flatMap(({ title }) => (title === undefined ? [] : [oneLine(title, longestKeyword)]))
    .slice(0, mostKeywords);
  return [
    {
      '@type': 'SoftwareSourceCode',
      '@id': page,
      url: page,
      name: oneLine(agent.title, longestName),
      description: oneLine(agent.summary, longestDescription) || undefined,
      inLanguage: agent.language,
      programmingLanguage: 'Markdown',
      keywords: keywords.length > 0 ? keywords : undefined,
      dateCreated: created,
      dateModified: changed,
      isPartOf: { '@type': 'CollectionPage', '@id': siteAddress(place) },
      encoding: {
        '@type': 'MediaObject',
        contentUrl: siteAddress(place, `agents/${slug}.md`),
        encodingFormat: 'text/markdown',
        contentSize: `${bytes.length} B`,
        sha256: sha256(bytes),
      },
    },
    trailThing(trail, place),
  ];
}

/** A page of the catalog with the first agents that it lists, at most 50. */
export function catalogThings(
  { title, description, language, path, total, first, agents }: ListedAgents,
  place: SitePlace,
): Thing[] {
  const page = siteAddress(place, path);
  return [
    {
      '@type': 'CollectionPage',
      '@id': page,
      url: page,
      name: oneLine(title, longestName),
      description: oneLine(description, longestDescription),
      inLanguage: language,
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: total,
        itemListElement: agents.slice(0, mostItems).map(({ slug }, index) => ({
          '@type': 'ListItem',
          position: first + index,
          url: siteAddress(place, `agents/${slug}/`),
        })),
      },
    },
  ];
}

/** The way from the catalog to a page, which comes last. */
export function trailThing(trail: readonly TrailStep[], place: SitePlace): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: oneLine(name, longestName),
      item: href === undefined ? undefined : new URL(href, place.origin).href,
    })),
  };
}
