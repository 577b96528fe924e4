import { expect, test } from 'vitest';
import { readAgent } from '../../../src/agent/read-agent.ts';
import { buildCatalog } from '../../../src/catalog/catalog.ts';
import { type FacetName, facetNames } from '../../../src/catalog/facet-names.ts';
import type { Catalog } from '../../../src/catalog/published-agent.ts';
import { shareState } from '../../../src/catalog/shared-state.ts';
import { categoryLink, facetLink } from '../../../src/components/facet-link.ts';

function catalogOf(paths: readonly string[], facets: readonly FacetName[] = facetNames): Catalog {
  const files = paths.flatMap((path) => {
    const bytes = Buffer.from(`---\nname: ${path.replace(/\W/g, '-')}\ndescription: d\n---\nText`);
    const { agent } = readAgent(bytes, path);
    return agent ? [{ agent, html: '', bytes }] : [];
  });
  const catalog = buildCatalog(files, [], () => true);
  shareState({
    catalog: Promise.resolve(catalog),
    origin: undefined,
    title: 'Test',
    locale: 'en',
    nav: [],
    ogImages: false,
    sort: 'name',
    facets: [...facets],
    base: '/base/',
    imageDirectory: '/nowhere',
    development: false,
  });
  return catalog;
}

test('a category leads to the catalog narrowed to it', () => {
  const catalog = catalogOf(['data/a.md', 'R & D/b.md']);
  expect(categoryLink(catalog, 'R & D')).toBe('/base/?category=R%20%26%20D');
});

test('a folder that the facet leaves out leads to the one above it, which holds the same', () => {
  const catalog = catalogOf(['deep/only/a.md', 'deep/only/one/b.md', 'other/c.md']);
  expect(categoryLink(catalog, 'deep/only')).toBe('/base/?category=deep');
});

test('there is no link where it would narrow nothing', () => {
  const catalog = catalogOf(['data/a.md', 'other/b.md'], ['model']);
  expect(categoryLink(catalog, 'data')).toBeUndefined();
  expect(facetLink(catalog, 'permission', 'inherits')).toBeUndefined();
});
