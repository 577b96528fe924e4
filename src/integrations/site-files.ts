import { agentFiles } from '../export/agent-files.ts';
import { agentListFiles } from '../export/agent-list.ts';
import { exportFiles } from '../export/export-files.ts';
import { feedFiles } from '../export/feed-files.ts';
import { llmsFiles } from '../export/llms-files.ts';
import { marketplaceFiles } from '../export/registries/marketplace-files.ts';
import { shadcnFiles } from '../export/registries/shadcn-files.ts';
import { skillsFiles } from '../export/registries/skills-files.ts';
import { schemaFiles } from '../export/schema-files.ts';
import type { SiteContext, SiteFile } from '../export/site-file.ts';
import { sitemapFiles } from '../export/sitemap-files.ts';
import { agentImageFiles } from './agent-images.ts';
import { leftOut } from './left-out.ts';
import { writeSiteFiles } from './write-site-files.ts';

/** Makes the files of one kind; their contents are made when they are asked for. */
export type FileGroup = (context: SiteContext) => SiteFile[];

/** All files of a site that are no pages, by what they are for. */
export const fileGroups: Readonly<Record<string, FileGroup>> = {
  agents: agentFiles,
  'list of agents': agentListFiles,
  schemas: schemaFiles,
  exports: exportFiles,
  'shadcn registry': shadcnFiles,
  skills: skillsFiles,
  'plugin marketplace': marketplaceFiles,
  'texts for models': llmsFiles,
  feed: feedFiles,
  sitemap: sitemapFiles,
  'images of agents': agentImageFiles,
};

/**
 * The files of a site by their paths.
 *
 * @throws an Error where two groups, or one of them twice, want the same path, and where a path leads
 * out of the site.
 */
export function listSiteFiles(
  context: SiteContext,
  groups: Readonly<Record<string, FileGroup>> = fileGroups,
): Map<string, SiteFile> {
  const files = new Map<string, SiteFile>();
  const owners = new Map<string, string>();
  for (const [group, list] of Object.entries(groups)) {
    for (const file of list(context)) {
      const { path } = file;
      if (!isInside(path)) throw new Error(`${group}: “${path}” is no path of a file of the site.`);
      // Disks of Windows and macOS take them for one.
      const key = path.normalize().toLowerCase();
      const owner = owners.get(key);
      if (owner !== undefined) throw new Error(`${path} is made twice: by ${owner}, by ${group}.`);
      owners.set(key, group);
      files.set(path, file);
    }
  }
  return files;
}

/**
 * Writes the files of a site, and says which were left out, and why.
 *
 * @param folder absolute path of the site.
 * @param own paths of what the project publishes itself, which goes before the catalog's.
 * @throws as {@link listSiteFiles}.
 */
export async function publishSiteFiles(
  context: SiteContext,
  folder: string,
  own: ReadonlySet<string>,
): Promise<void> {
  const files = listSiteFiles(context);
  for (const path of own) {
    if (!files.delete(path)) continue;
    console.warn(`${path} is the project’s own; the catalog’s file of that name is left out.`);
  }
  await writeSiteFiles(files.values(), folder);
  for (const line of leftOut(context, own)) console.log(line);
}

function isInside(path: string): boolean {
  return (
    !/[\\\p{Cc}]/u.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  );
}
