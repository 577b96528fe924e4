import { createHash } from 'node:crypto';
import type { BrowseIndex } from '../browse/browse-index.ts';
import { packValues } from '../browse/browse-index.ts';
import { type CategoryGroup, groupByCategory } from '../browse/category-groups.ts';
import { collectFacets } from '../browse/collect-facets.ts';
import { type Facet, listedValues } from '../browse/facet.ts';
import { orderAgents, possibleSorts } from '../browse/order.ts';
import { pageSize } from '../browse/page-size.ts';
import { catalogTopics } from '../catalog/catalog-topics.ts';
import { type FacetName, permissionValues, type SortName } from '../catalog/facet-names.ts';
import type { Catalog, PublishedAgent } from '../catalog/published-agent.ts';
import { sharedState } from '../catalog/shared-state.ts';
import { type Words, words } from '../i18n/words.ts';
import { oneLine } from '../render/one-line.ts';
import { shownIdentifier } from './identifier.ts';

/** The catalog as its list shows it. */
export interface CatalogView {
  /** All agents in the order of names, which numbers them. */
  agents: PublishedAgent[];
  categories: CategoryGroup[];
  facets: Facet[];
  /** The orders that there are; the one that the list stands in is `sort`. */
  sorts: SortName[];
  sort: SortName;
  /** Numbers of the agents of each page of the list, in its order. */
  pages: number[][];
  /** What the browser filters by. */
  index: BrowseIndex;
  /** Changes with the files that the browser filters by. */
  version: string;
}

const longestLabel = 120;

const views = new WeakMap<Catalog, CatalogView>();

/** The list of a catalog; worked out once for all its pages. */
export function catalogView(catalog: Catalog): CatalogView {
  const known = views.get(catalog);
  if (known) return known;
  const view = viewOf(catalog);
  views.set(catalog, view);
  return view;
}

function viewOf(catalog: Catalog): CatalogView {
  const state = sharedState();
  const say = words();
  const categories = groupByCategory(catalog.agents, say.locale);
  const agents = categories.flatMap((group) => group.agents);
  const facets = collectFacets(
    agents,
    catalogTopics(catalog.agents),
    state.facets,
    (facet, value) => valueLabel(facet, value, say),
  );
  const keys = { sizes: agents.map(({ agent }) => agent.tokens), days: changeDays(agents) };
  const sorts = possibleSorts(keys);
  const sort = sorts.includes(state.sort) ? state.sort : 'name';
  const order = orderAgents(keys, sort);
  const size = pageSize(agents.length);
  const index: BrowseIndex = {
    ...keys,
    categories: categories.map((group) => [group.name, group.agents.length]),
    facets: facets.map(({ name, values }) => [name, packValues(values.slice(0, listedValues))]),
    longer: facets.filter(({ values }) => values.length > listedValues).map(({ name }) => name),
  };
  return {
    agents,
    categories,
    facets,
    sorts,
    sort,
    pages: Array.from({ length: Math.ceil(agents.length / size) }, (_, page) =>
      order.slice(page * size, (page + 1) * size),
    ),
    index,
    version: createHash('sha256')
      .update(JSON.stringify([index, facets]))
      .digest('hex')
      .slice(0, 12),
  };
}

function changeDays(agents: readonly PublishedAgent[]): number[] | undefined {
  const days = agents.map(({ changed }) => {
    return changed === undefined ? 0 : Math.floor(Date.parse(changed) / 86_400_000);
  });
  return days.some((day) => day > 0) ? days : undefined;
}

function valueLabel(facet: FacetName, value: string, { catalog, language }: Words): string {
  const permission = permissionValues.find((name) => name === value);
  if (facet === 'permission' && permission) return catalog.permissions[permission];
  if (facet === 'language') return language(value);
  if (facet === 'category' && value === '') return catalog.noCategory;
  if (facet === 'model' && value === 'inherit') return catalog.sessionModel;
  if (facet === 'model' || facet === 'tool') return shownIdentifier(value, longestLabel);
  return oneLine(value, longestLabel);
}
