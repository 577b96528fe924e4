import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, InjectedRoute } from 'astro';
import { sourceUrl } from './source-url.ts';

const pages = [
  'index.astro',
  '404.astro',
  'agents/index.astro',
  'agents/[slug].astro',
  'agents/[slug]/source.astro',
  'names.json.ts',
  'words.json.ts',
  'compare.astro',
  'expertise/index.astro',
  'expertise/[topic].astro',
  '[theme].css.ts',
  '[opensearch].xml.ts',
  'browse/[part].json.ts',
  'page/[page].astro',
  'tools/index.astro',
  'tools/[tool].astro',
];

/**
 * Adds the catalog's pages to a project. In this repository Astro finds them by itself, since they
 * stand in its own `src/pages`.
 */
export function injectPages(
  config: Pick<AstroConfig, 'srcDir'>,
  injectRoute: (route: InjectedRoute) => void,
): void {
  const folder = sourceUrl('pages/');
  const own = fileURLToPath(new URL('pages/', config.srcDir));
  if (relative(own, fileURLToPath(folder)) === '') return;
  for (const page of pages) {
    const pattern = `/${page.replace(/(?:index)?\.(?:astro|ts)$/, '').replace(/\/$/, '')}`;
    injectRoute({
      pattern,
      entrypoint: new URL(page.replaceAll('[', '%5B').replaceAll(']', '%5D'), folder),
    });
  }
}
