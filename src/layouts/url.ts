import { sharedState } from '../catalog/shared-state.ts';

/**
 * The address of a page or file of this site, under the base that it is served from.
 *
 * @param path without a leading slash; empty for the catalog page.
 */
export function link(path = ''): string {
  return sharedState().base + path;
}
