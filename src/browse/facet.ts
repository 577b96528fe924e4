import type { FacetName } from '../catalog/facet-names.ts';

/** A value of a facet, such as one tool, with the agents that have it. */
export interface FacetValue {
  /** As it stands in the address of a filtered catalog; unique in its facet. */
  value: string;
  /** As it is shown. */
  label: string;
  /** Numbers of the agents in the order of names, ascending. */
  agents: ArrayLike<number>;
}

/** What the catalog can be narrowed by, with the values that agents have. */
export interface Facet {
  name: FacetName;
  /** In the order in which they are shown: the most frequent first. */
  values: FacetValue[];
}

/** How many values of a facet stand in the page; the others can be found by typing. */
export const listedValues = 50;

/** How many of them are seen before a visitor asks for more. */
export const shownValues = 8;
