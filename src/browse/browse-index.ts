import { type FacetName, facetNames } from '../catalog/facet-names.ts';
import type { Facet, FacetValue } from './facet.ts';
import type { SortKeys } from './order.ts';

/** A value as it travels: itself, its label (empty if the same), its agents as steps from one to the next. */
export type PackedValue = [value: string, label: string, steps: number[]];

/** What the browser needs to filter and sort the catalog, beside the pages of the list. */
export interface BrowseIndex extends SortKeys {
  /** The categories in the order of names, each with the number of its agents. */
  categories: [name: string, agents: number][];
  /** The values that stand in the page; others are in a file of their own. */
  facets: [name: FacetName, values: PackedValue[]][];
  /** The facets that have more values than stand in the page. */
  longer: FacetName[];
}

/** Makes values small: `[3, 4, 9]` travels as `[3, 1, 5]`, which compresses to half. */
export function packValues(values: readonly FacetValue[]): PackedValue[] {
  return values.map(({ value, label, agents }) => [
    value,
    label === value ? '' : label,
    Array.from(agents, (agent, index) => agent - (index > 0 ? (agents[index - 1] ?? 0) : 0)),
  ]);
}

/** The values as they were before they were packed. */
export function unpackValues(packed: readonly PackedValue[]): FacetValue[] {
  return packed.map(([value, label, steps]) => {
    const agents = new Uint32Array(steps.length);
    let agent = 0;
    for (const [index, step] of steps.entries()) {
      agent += step;
      agents[index] = agent;
    }
    return { value, label: label || value, agents };
  });
}

/** The facets of an index. */
export function unpackFacets({ facets }: BrowseIndex): Facet[] {
  return facets.map(([name, values]) => ({ name, values: unpackValues(values) }));
}

/** Whether a text names a facet. */
export function isFacetName(text: string | undefined): text is FacetName {
  return facetNames.some((name) => name === text);
}
