import { feedPath, hasFeed } from '../export/feed-files.ts';
import { servesArchives } from '../export/registries/archive-host.ts';
import { marketplacePath } from '../export/registries/marketplace-files.ts';
import type { SiteContext } from '../export/site-file.ts';
import { sitemapPath } from '../export/sitemap-files.ts';

// What can only be said with an address, pages and other endpoints included.
const needOrigin = [feedPath, sitemapPath, 'opensearch.xml', marketplacePath];

/**
 * What a site lacks of the files that it could have, and why: a line for each reason.
 *
 * @param own paths of what the project publishes itself, which is not lacking.
 */
export function leftOut(
  context: Pick<SiteContext, 'agents' | 'origin'>,
  own: ReadonlySet<string>,
): string[] {
  const { agents, origin } = context;
  if (origin === undefined) {
    const lacking = needOrigin.filter((path) => !own.has(path));
    return lacking.length > 0 ? [`Without --site there is no ${lacking.join(', ')}.`] : [];
  }
  const lines: string[] = [];
  if (agents.length > 0 && !hasFeed(context) && !own.has(feedPath)) {
    lines.push(
      `There is no ${feedPath}: no agent has a date, which its whole git history would give.`,
    );
  }
  if (!servesArchives(origin) && !own.has(marketplacePath)) {
    lines.push(
      `There is no ${marketplacePath}: Claude Code loads plugins over https and from other machines only, not from ${origin}.`,
    );
  }
  return lines;
}
