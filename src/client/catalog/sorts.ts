import type { BrowseState } from '../../browse/address.ts';
import type { SortName } from '../../catalog/facet-names.ts';
import { element } from '../element.ts';
import { say } from './say.ts';

/**
 * Writes into the choice of orders which one there is. The best match first can be chosen only while
 * there is a search.
 *
 * @param usual the order without one.
 */
export function drawSorts(
  select: HTMLSelectElement,
  { sort }: BrowseState,
  isSearch: boolean,
  usual: SortName,
): void {
  const match = select.querySelector('[value="match"]');
  if (!isSearch) match?.remove();
  else if (!match) select.prepend(element('option', { value: 'match' }, [say.bestMatch]));
  select.value = sort === 'match' && !isSearch ? usual : sort;
}
