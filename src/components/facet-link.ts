import type { FacetName } from '../catalog/facet-names.ts';
import type { Catalog } from '../catalog/published-agent.ts';
import { link } from '../layouts/url.ts';
import { catalogView } from './catalog-view.ts';

type ValuesByFacet = ReadonlyMap<FacetName, ReadonlySet<string>>;

const known = new WeakMap<Catalog, ValuesByFacet>();

function valuesOf(catalog: Catalog): ValuesByFacet {
  const values =
    known.get(catalog) ??
    new Map(
      catalogView(catalog).facets.map((facet) => [
        facet.name,
        new Set(facet.values.map(({ value }) => value)),
      ]),
    );
  known.set(catalog, values);
  return values;
}

/**
 * Address of the catalog with one value of a facet chosen; undefined where the catalog has no such
 * facet or value, so that the link would narrow nothing.
 */
export function facetLink(catalog: Catalog, facet: FacetName, value: string): string | undefined {
  if (!valuesOf(catalog).get(facet)?.has(value)) return undefined;
  return `${link()}?${facet}=${encodeURIComponent(value)}`;
}

/** The same for a category, or for the nearest folder above it that the facet has. */
export function categoryLink(catalog: Catalog, category: string): string | undefined {
  const parts = category.split('/');
  const paths = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
  return paths.map((path) => facetLink(catalog, 'category', path)).find((found) => found);
}
