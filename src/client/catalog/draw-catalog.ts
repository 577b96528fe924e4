import type { BrowseState } from '../../browse/address.ts';
import { type Tally, tallyAgents } from '../../browse/tally.ts';
import { fill } from '../../i18n/fill.ts';
import { counted } from '../counted.ts';
import { quoted } from '../quoted.ts';
import type { CatalogData } from './catalog-data.ts';
import { drawChosen } from './chosen-values.ts';
import type { FacetBox } from './facet-panel.ts';
import type { Found } from './found.ts';
import { chosenNarrowings, searchNarrowing } from './narrowings.ts';
import { drawNoFit } from './no-fit.ts';
import type { PageOptions } from './page-options.ts';
import type { CatalogParts } from './parts.ts';
import { number, say } from './say.ts';
import { drawSorts } from './sorts.ts';
import { type Change, waysBack } from './ways-back.ts';

/** What is drawn of a catalog. */
export interface CatalogView {
  data: CatalogData;
  state: BrowseState;
  /** Undefined if nothing is searched for, or search could not be loaded. */
  found: Found | undefined;
}

/**
 * Writes into the page, all but its cards, what a visitor made of the catalog.
 *
 * @param take is called with what to change the state to.
 * @returns which agents fit.
 */
export function drawCatalog(
  parts: CatalogParts,
  facets: readonly FacetBox[],
  { sort: usual }: PageOptions,
  { data, state, found }: CatalogView,
  take: (change: Change) => void,
): Tally {
  const tallyOf = ({ query, chosen }: BrowseState): Tally =>
    tallyAgents(
      data.index.sizes.length,
      data.facets,
      chosen,
      query === '' ? undefined : found?.agents,
    );
  const tally = tallyOf(state);
  for (const facet of facets) facet.draw(data, tally, state.chosen);
  const chosen = chosenNarrowings(state, (facet, value) => data.find(facet, value)?.label ?? value);
  const narrowings = found ? [searchNarrowing(found.query, usual), ...chosen] : chosen;
  // By itself, the query stands in its field and above the list.
  drawChosen(parts.chosen, chosen.length > 0 ? narrowings : [], ({ leave }) => take(leave));
  drawSorts(parts.sort, state, found !== undefined, usual);
  parts.left.replaceChildren(
    found ? quoted(counted(say.leftFor, tally.left), found.query) : counted(say.left, tally.left),
  );
  parts.show.textContent = counted(say.show, tally.left);
  parts.filters.textContent =
    chosen.length > 0 ? fill(say.filtersChosen, { n: number(chosen.length) }) : say.filters;
  parts.noFit.hidden = tally.left > 0;
  if (tally.left === 0) {
    const words = found?.agents.length === 0 ? quoted(say.nothingFor, found.query) : say.none;
    const left = (other: BrowseState): number => tallyOf(other).left;
    drawNoFit(parts.noFit, words, waysBack(state, narrowings, left, take), found?.nearest ?? []);
  }
  return tally;
}
