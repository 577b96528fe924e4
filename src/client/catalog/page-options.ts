import type { SortName } from '../../catalog/facet-names.ts';
import { sortNames } from '../../catalog/facet-names.ts';

/** What the page says of its list. */
export interface PageOptions {
  /** Address of the folder with what the list is filtered by. */
  files: string;
  /** Changes with these files. */
  version: string;
  /** The order in which the list stands. */
  sort: SortName;
  /** How many pages the list has, and how many agents stand on each but the last. */
  pages: number;
  perPage: number;
  /** Which of them this is, from 1. */
  page: number;
}

/** Reads the options from the element that holds the list. */
export function pageOptions({ dataset }: HTMLElement): PageOptions {
  return {
    files: dataset.browse ?? '',
    version: dataset.version ?? '',
    sort: sortNames.find((name) => name === dataset.sort) ?? 'name',
    pages: Number(dataset.pages),
    perPage: Number(dataset.perPage),
    page: Number(dataset.page),
  };
}

/** Address of a page of the list. */
export function pageAddress(page: number): string {
  const base = document.documentElement.dataset.base ?? '/';
  return page === 1 ? base : `${base}page/${page}/`;
}

/** Which page of the list the address in the browser names. */
export function pageInAddress(): number {
  const [, page] = location.pathname.match(/\/page\/(\d+)\/(?:index\.html)?$/) ?? [];
  return Number(page ?? 1);
}
