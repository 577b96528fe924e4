import type { SiteOptions } from '../catalog/shared-state.ts';
import { wordsOf } from './words.ts';

/** One line that says what the catalog is: the owner's, or that of the interface. */
export function siteDescription({
  description,
  locale,
}: Pick<SiteOptions, 'description' | 'locale'>): string {
  return description ?? wordsOf(locale).site.description;
}
