/** What of the page belongs to the field that the catalog is searched with. */
export interface QueryParts {
  field: HTMLInputElement;
  clear: HTMLElement;
  /** How searching goes; it is read out. */
  status: HTMLElement;
  correction: HTMLElement;
  /** Opens the search of all pages with the same query. */
  passages: HTMLElement;
}

/**
 * Finds the parts.
 *
 * @throws if one is missing: the page and its scripts come from one build.
 */
export function queryParts(root: ParentNode): QueryParts {
  const part = <Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind => {
    const found = root.querySelector(`[data-${name}]`);
    if (found instanceof kind) return found;
    throw new Error(`This page has no “data-${name}”.`);
  };
  return {
    field: part('query-field', HTMLInputElement),
    clear: part('query-clear', HTMLElement),
    status: part('query-status', HTMLElement),
    correction: part('correction', HTMLElement),
    passages: part('passages', HTMLElement),
  };
}
