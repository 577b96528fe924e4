import type { PublishedAgent } from '../../catalog/catalog.ts';
import { wordsOf } from '../../i18n/words.ts';
import { oneLine } from '../../render/one-line.ts';
import { siteAddress } from '../site-address.ts';
import type { SiteContext, SiteFile } from '../site-file.ts';
import type { Loss } from '../targets/target.ts';
import { servesArchives } from './archive-host.ts';
import { gitSources } from './git-sources.ts';
import { marketplaceName } from './marketplace-name.ts';
import { pluginArchive, pluginLabels } from './plugin.ts';
import { summaryOf } from './summary-of.ts';
import { withDigest } from './with-digest.ts';

/** What the files of a marketplace are made of. */
export interface MarketplaceContext extends SiteContext {
  options: SiteContext['options'] & {
    /** The agents folder, from the root of its repository; undefined where the owner names none. */
    repositoryFolder?: string | undefined;
  };
}

const longestText = 1024;

/**
 * What Claude Code installs agents from, each as a plugin of its own: one plugin with all would load
 * the descriptions of all into every session.
 * - `marketplace.json`, with an archive of each plugin under `plugins/`, only where Claude Code can load
 *   archives from the site. Without a version, a plugin is updated when its digest changes.
 * - `.claude-plugin/marketplace.json`, for the root of the repository of the agents, where that is known.
 */
export function marketplaceFiles(context: MarketplaceContext): SiteFile[] {
  return [...archiveMarketplace(context), ...gitMarketplace(context)];
}

function archiveMarketplace(context: MarketplaceContext): SiteFile[] {
  const { agents, origin, base } = context;
  if (origin === undefined || !servesArchives(origin)) return [];
  const place = { origin, base };
  const plugins = agents.map((entry) => ({
    entry,
    path: `plugins/${entry.slug}.zip`,
    archive: withDigest(() => pluginArchive(entry)),
  }));
  const list = (): string =>
    marketplace(
      context,
      plugins.map(({ entry, path, archive }) => ({
        ...pluginLabels(entry, lossesOf(entry, context)),
        homepage: siteAddress(place, `agents/${entry.slug}/`),
        source: { source: 'archive', url: siteAddress(place, path), sha256: archive.sha256() },
      })),
    );
  return [
    ...plugins.map(({ entry, path, archive }) => ({
      path,
      slug: entry.slug,
      content: archive.content,
    })),
    { path: 'marketplace.json', content: list },
  ];
}

function gitMarketplace(context: MarketplaceContext): SiteFile[] {
  const { agents, options } = context;
  const { repositoryFolder } = options;
  if (repositoryFolder === undefined) return [];
  const list = (): string =>
    marketplace(
      context,
      Array.from(gitSources(agents, repositoryFolder), ([entry, source]) => ({
        ...pluginLabels(entry, lossesOf(entry, context)),
        ...source,
      })),
    );
  return [{ path: '.claude-plugin/marketplace.json', content: list }];
}

function lossesOf(entry: PublishedAgent, context: SiteContext): readonly Loss[] {
  return summaryOf(entry, 'claude-code', context).losses;
}

function marketplace({ options }: SiteContext, plugins: readonly object[]): string {
  const { title, locale } = options;
  const name = marketplaceName(title);
  const description = options.description ?? wordsOf(locale).site.description;
  return JSON.stringify({
    $schema: 'https://json.schemastore.org/claude-code-marketplace.json',
    name,
    description: oneLine(description, longestText),
    owner: { name: oneLine(title, longestText) || name },
    plugins,
  });
}
