import {
  type BrowseIndex,
  type PackedValue,
  unpackFacets,
  unpackValues,
} from '../../browse/browse-index.ts';
import type { Facet, FacetValue } from '../../browse/facet.ts';
import type { FacetName } from '../../catalog/facet-names.ts';
import type { PageOptions } from './page-options.ts';

/** What the list is filtered by, as far as it is loaded. */
export interface CatalogData {
  index: BrowseIndex;
  facets: Facet[];
  /** The value of a facet; undefined if it has none such, or it is not loaded yet. */
  find(facet: FacetName, value: string): FacetValue | undefined;
  /** Loads the values of a facet that are not in the page, once. */
  loadAll(facet: FacetName): Promise<void>;
}

/** Loads what the list is filtered by. */
export async function loadData(options: PageOptions): Promise<CatalogData> {
  const index = await loadJson(options, 'index', isIndex);
  const facets = unpackFacets(index);
  const known = new Map(
    facets.map(({ name, values }) => [name, new Map(values.map((value) => [value.value, value]))]),
  );
  const longer = new Set(index.longer);
  return {
    index,
    facets,
    find: (facet, value) => known.get(facet)?.get(value),
    async loadAll(name) {
      const facet = facets.find((one) => one.name === name);
      if (!facet || !longer.has(name)) return;
      const packed = await loadJson(options, name, isPacked);
      // It may have been asked for twice.
      if (!longer.delete(name)) return;
      for (const value of unpackValues(packed)) {
        facet.values.push(value);
        known.get(name)?.set(value.value, value);
      }
    },
  };
}

async function loadJson<Value>(
  { files, version }: PageOptions,
  part: string,
  fits: (value: unknown) => value is Value,
): Promise<Value> {
  const response = await fetch(`${files}${part}.json?v=${version}`);
  const value: unknown = response.ok ? await response.json() : undefined;
  if (!fits(value)) throw new Error(`${response.url}: ${response.status}`);
  return value;
}

// The page and its files come from one build.
function isIndex(value: unknown): value is BrowseIndex {
  return typeof value === 'object' && value !== null && 'facets' in value;
}

function isPacked(value: unknown): value is PackedValue[] {
  return Array.isArray(value);
}
