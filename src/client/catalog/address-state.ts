import { type BrowseState, readState, writeState } from '../../browse/address.ts';
import type { SortName } from '../../catalog/facet-names.ts';
import { pageAddress } from './page-options.ts';

/** The state of the catalog in the address of the page, and in the history of the tab. */
export interface AddressState {
  read(): BrowseState;
  /** Each change is an entry of the history; what is typed without a break is one together. */
  write(state: BrowseState, how: 'changed' | 'typed'): void;
  /** What is typed from now on is an entry of its own. */
  endTyping(): void;
}

/**
 * Keeps a state in the address.
 *
 * @param usual the order in which the list stands without a query.
 * @param sorts the orders that it can stand in; without dates, none is by date.
 */
export function addressState(usual: SortName, sorts: readonly string[]): AddressState {
  let typing = false;
  return {
    read() {
      const asked = readState(location.search, usual);
      if (asked.sort === 'match' || sorts.includes(asked.sort)) return asked;
      return { ...asked, sort: asked.query === '' ? usual : 'match' };
    },
    write(state, how) {
      const address = `${pageAddress(1)}${writeState(location.search, state, usual)}`;
      if (typing && how === 'typed') history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      typing = how === 'typed';
    },
    endTyping() {
      typing = false;
    },
  };
}
