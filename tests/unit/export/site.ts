import type { Catalog } from '../../../src/catalog/published-agent.ts';
import type { SiteContent, SiteContext, SiteFile } from '../../../src/export/site-file.ts';

/** The site of a catalog at the root of its server, in English, with whatever is set otherwise. */
export function siteOf({ agents }: Catalog, changes: Partial<SiteContext> = {}): SiteContext {
  return {
    agents,
    origin: undefined,
    base: '/',
    imageDirectory: '/nowhere',
    options: {
      title: 'Vitrine',
      locale: 'en',
      nav: [],
      ogImages: false,
      sort: 'name',
      facets: [],
    },
    ...changes,
  };
}

/** What the file of a path holds, as text. */
export async function textOf(files: readonly SiteFile[], path: string): Promise<string> {
  return Buffer.from(await contentOf(files, path)).toString();
}

/** What the file of a path holds. */
export async function contentOf(files: readonly SiteFile[], path: string): Promise<SiteContent> {
  const file = files.find((each) => each.path === path);
  if (!file) throw new Error(`There is no ${path} among ${files.map((each) => each.path)}.`);
  return file.content();
}
