/** What of the page the scripts of the catalog write into. */
export interface CatalogParts {
  bar: HTMLElement;
  /** How many agents are left; it is read out. */
  left: HTMLElement;
  sort: HTMLSelectElement;
  filters: HTMLElement;
  form: HTMLElement;
  show: HTMLElement;
  chosen: HTMLElement;
  clear: HTMLElement;
  noFit: HTMLElement;
  list: HTMLElement;
  more: HTMLElement;
  pageLinks: HTMLElement;
}

/** Finds the parts; an owner's choice of facets may leave some out, which are then made, but not shown. */
export function partsOf(root: HTMLElement): CatalogParts {
  const part = (name: string): HTMLElement =>
    root.querySelector<HTMLElement>(`[data-${name}]`) ?? document.createElement('div');
  const sort = part('sort-by');
  return {
    bar: part('bar'),
    left: part('left'),
    sort: sort instanceof HTMLSelectElement ? sort : document.createElement('select'),
    filters: part('filters'),
    form: root.querySelector('form') ?? document.createElement('form'),
    show: part('show'),
    chosen: part('chosen'),
    clear: part('clear'),
    noFit: part('no-fit'),
    list: part('list'),
    more: part('more-agents'),
    pageLinks: part('page-links'),
  };
}
