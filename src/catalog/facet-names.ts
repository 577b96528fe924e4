/** What the catalog can be narrowed by. */
export const facetNames = [
  'tool',
  'permission',
  'model',
  'category',
  'language',
  'expertise',
] as const;

/** One of them; its name in the catalog's address. */
export type FacetName = (typeof facetNames)[number];

/** What an agent may do, as the facet has it: beside the risks, whether no limit is set at all. */
export const permissionValues = ['read', 'write', 'execute', 'network', 'inherits'] as const;

/** One of them. */
export type PermissionValue = (typeof permissionValues)[number];

/** The orders of the catalog; `newest` by date of the last change, `size` by tokens, largest last. */
export const sortNames = ['name', 'newest', 'size'] as const;

/** One of them. */
export type SortName = (typeof sortNames)[number];

/** The orders that the list can be shown in: while there is a query also the best match first. */
export const orderNames = ['match', ...sortNames] as const;

/** One of them. */
export type OrderName = (typeof orderNames)[number];
