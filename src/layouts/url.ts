const base = import.meta.env.BASE_URL.replace(/\/+$/, '');

/**
 * The address of a page or file of this site, under the base that it is served from.
 *
 * @param path without a leading slash; empty for the catalog page.
 */
export function link(path = ''): string {
  return `${base}/${path}`;
}
