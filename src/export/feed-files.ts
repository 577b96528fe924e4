import type { PublishedAgent } from '../catalog/published-agent.ts';
import { siteDescription } from '../i18n/site-description.ts';
import { escapeXml } from '../render/escape-xml.ts';
import { oneLine } from '../render/one-line.ts';
import { isPlaced, type SitePlace, siteAddress } from './site-address.ts';
import type { SiteContext, SiteFile } from './site-file.ts';

/** Path of the feed, under the base of the site. */
export const feedPath = 'feed.xml';

const mostEntries = 50;
const longestTitle = 200;
const longestSummary = 1000;

type DatedAgent = PublishedAgent & { changed: string };

/**
 * Whether a site has a feed: it needs whole addresses and true dates, so the site's origin, and an
 * agent whose history is known.
 */
export function hasFeed({ agents, origin }: Pick<SiteContext, 'agents' | 'origin'>): boolean {
  return origin !== undefined && agents.some(isDated);
}

/**
 * An Atom feed of the agents that are new or changed, the latest first, at most 50; nothing where
 * {@link hasFeed} says no. An entry is an agent, and its id the address of the agent's page: an agent
 * that changes is updated, not announced a second time. Source: RFC 4287.
 */
export function feedFiles(context: SiteContext): SiteFile[] {
  if (!isPlaced(context)) return [];
  const latest = latestAgents(context.agents);
  const [newest] = latest;
  if (newest === undefined) return [];
  return [{ path: feedPath, content: () => feedXml(context, latest, newest.changed) }];
}

function latestAgents(agents: readonly PublishedAgent[]): DatedAgent[] {
  return agents
    .filter(isDated)
    .sort((a, b) => {
      if (a.changed !== b.changed) return a.changed < b.changed ? 1 : -1;
      return a.slug < b.slug ? -1 : 1;
    })
    .slice(0, mostEntries);
}

function isDated(entry: PublishedAgent): entry is DatedAgent {
  return entry.changed !== undefined;
}

function feedXml(
  context: SiteContext & SitePlace,
  latest: readonly DatedAgent[],
  updated: string,
): string {
  const { title, locale } = context.options;
  const subtitle = siteDescription(context.options);
  const catalog = escapeXml(siteAddress(context));
  const name = line(title, longestTitle) || catalog;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>${catalog}</id>
  <title>${name}</title>
  <subtitle>${line(subtitle, longestSummary)}</subtitle>
  <updated>${updated}</updated>
  <author><name>${name}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(siteAddress(context, feedPath))}"/>
  <link rel="alternate" type="text/html" href="${catalog}"/>
${latest.map((entry) => entryXml(entry, context)).join('')}</feed>
`;
}

function entryXml({ agent, slug, changed, created }: DatedAgent, place: SitePlace): string {
  const page = escapeXml(siteAddress(place, `agents/${slug}/`));
  const file = escapeXml(siteAddress(place, `agents/${slug}.md`));
  const published = created === undefined ? '' : `\n    <published>${created}</published>`;
  const summary = line(agent.summary, longestSummary);
  return `  <entry xml:lang="${escapeXml(agent.language)}">
    <id>${page}</id>
    <title>${line(agent.title, longestTitle) || slug}</title>
    <updated>${changed}</updated>${published}
    <link rel="alternate" type="text/html" href="${page}"/>
    <link rel="alternate" type="text/markdown" href="${file}"/>
    <summary>${summary}</summary>
  </entry>
`;
}

function line(text: string, length: number): string {
  return escapeXml(oneLine(text, length)).trim();
}
