import type { FacetValue } from '../../browse/facet.ts';
import type { Chosen, Tally } from '../../browse/tally.ts';
import type { FacetName } from '../../catalog/facet-names.ts';
import { element } from '../element.ts';
import type { CatalogData } from './catalog-data.ts';
import { number } from './say.ts';

/** A value of a facet in the page. */
export interface FacetRow {
  item: HTMLElement;
  input: HTMLInputElement;
  /** Where its count stands. */
  count: HTMLElement;
}

/** The values of one facet in the page, by value. */
export type FacetRows = Map<string, FacetRow>;

/** The rows that stand in a fieldset. */
export function rowsIn(fieldset: HTMLElement): FacetRows {
  const rows: FacetRows = new Map();
  for (const item of fieldset.querySelectorAll('li')) {
    const input = item.querySelector('input');
    const count = item.querySelector('span');
    if (input && count) rows.set(input.value, { item, input, count });
  }
  return rows;
}

/** Makes a row for a value that does not stand in the page. */
export function makeRow(facet: FacetName, { value, label }: FacetValue): FacetRow {
  const input = element('input', { type: 'checkbox', name: facet, value });
  const count = element('span');
  const parts = [input, ' ', element('bdi', {}, [label]), ' ', count];
  return { item: element('li', {}, [element('label', {}, parts)]), input, count };
}

/**
 * Writes into the rows of a facet what is chosen, and what choosing each would give: how many agents;
 * beside others that are chosen, how many more.
 */
export function drawRows(
  facet: FacetName,
  rows: FacetRows,
  { find }: Pick<CatalogData, 'find'>,
  tally: Tally,
  chosen: Chosen,
): void {
  const values = chosen.get(facet);
  for (const [name, { input, count }] of rows) {
    const value = find(facet, name);
    if (!value) continue;
    const { having, adding } = tally.count(facet, value);
    const checked = values?.includes(name) ?? false;
    const text = !values || checked ? number(having) : `+${number(adding)}`;
    if (count.textContent !== text) count.textContent = text;
    if (input.checked !== checked) input.checked = checked;
    // Disabling takes the focus away.
    const disabled = having === 0 && !checked && input !== document.activeElement;
    if (input.disabled !== disabled) input.disabled = disabled;
  }
}
