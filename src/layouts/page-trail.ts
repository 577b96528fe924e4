import { sharedState } from '../catalog/shared-state.ts';
import type { TrailStep } from './structured-data.ts';
import { link } from './url.ts';

/** The way from the catalog to a page, over another where one stands between that has an address. */
export function pageTrail(name: string, over?: TrailStep): TrailStep[] {
  const between = over?.href === undefined ? [] : [over];
  return [{ name: sharedState().title, href: link() }, ...between, { name }];
}
