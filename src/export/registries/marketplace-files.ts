import type { PublishedAgent } from '../../catalog/published-agent.ts';
import { siteDescription } from '../../i18n/site-description.ts';
import { oneLine } from '../../render/one-line.ts';
import { sha256 } from '../sha256.ts';
import { siteAddress } from '../site-address.ts';
import type { SiteContext, SiteFile } from '../site-file.ts';
import { servesArchives } from './archive-host.ts';
import { gitSources } from './git-sources.ts';
import { marketplaceName } from './marketplace-name.ts';
import { pluginArchive, pluginLabels } from './plugin.ts';
import { summaryOf } from './summary-of.ts';

/** Path of the list of plugins that Claude Code loads from the site, under the base of the site. */
export const marketplacePath = 'marketplace.json';

const longestText = 1024;

/**
 * What Claude Code installs agents from, each as a plugin of its own: one plugin with all would load
 * the descriptions of all into every session.
 * - `marketplace.json`, with an archive of each plugin under `plugins/`, only where Claude Code can load
 *   archives from the site. Without a version, a plugin is updated when its digest changes.
 * - `.claude-plugin/marketplace.json`, for the root of the repository of the agents, where that is known.
 */
export function marketplaceFiles(context: SiteContext): SiteFile[] {
  return [...archiveMarketplace(context), ...gitMarketplace(context)];
}

function archiveMarketplace(context: SiteContext): SiteFile[] {
  const { agents, origin, base } = context;
  if (origin === undefined || !servesArchives(origin)) return [];
  const place = { origin, base };
  const digests = new Map<PublishedAgent, string>();
  const pathOf = ({ slug }: PublishedAgent): string => `plugins/${slug}.zip`;
  const list = (): string =>
    marketplace(
      context,
      agents.map((entry) => ({
        ...pluginLabels(entry, summaryOf(entry, 'claude-code').losses),
        homepage: siteAddress(place, `agents/${entry.slug}/`),
        source: {
          source: 'archive',
          url: siteAddress(place, pathOf(entry)),
          // In a build the archives are there before their list.
          sha256: digests.get(entry) ?? sha256(pluginArchive(entry)),
        },
      })),
    );
  return [
    ...agents.map((entry) => ({
      path: pathOf(entry),
      slug: entry.slug,
      content: () => {
        const archive = pluginArchive(entry);
        digests.set(entry, sha256(archive));
        return archive;
      },
    })),
    { path: marketplacePath, content: list },
  ];
}

function gitMarketplace(context: SiteContext): SiteFile[] {
  const { agents, options } = context;
  const { repositoryFolder } = options;
  if (repositoryFolder === undefined) return [];
  const list = (): string =>
    marketplace(
      context,
      Array.from(gitSources(agents, repositoryFolder), ([entry, source]) => ({
        // The files that have a source are read as they are, which loses nothing.
        ...pluginLabels(entry, []),
        ...source,
      })),
    );
  return [{ path: '.claude-plugin/marketplace.json', content: list }];
}

function marketplace({ options }: SiteContext, plugins: readonly object[]): string {
  const { title } = options;
  const name = marketplaceName(title);
  return JSON.stringify({
    $schema: 'https://json.schemastore.org/claude-code-marketplace.json',
    name,
    description: oneLine(siteDescription(options), longestText),
    owner: { name: oneLine(title, longestText) || name },
    plugins,
  });
}
