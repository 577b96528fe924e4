import { isFacetName } from '../../browse/browse-index.ts';
import { findValues } from '../../browse/find-values.ts';
import type { Chosen, Tally } from '../../browse/tally.ts';
import type { FacetName } from '../../catalog/facet-names.ts';
import { fill } from '../../i18n/fill.ts';
import { element } from '../element.ts';
import type { CatalogData } from './catalog-data.ts';
import { drawRows, type FacetRows, makeRow, rowsIn } from './facet-rows.ts';
import { number, say } from './say.ts';

const mostFound = 20;

/** One facet in the page. */
export interface FacetBox {
  name: FacetName;
  draw(data: CatalogData, tally: Tally, chosen: Chosen): void;
}

/**
 * Sets the facets of a form up: “more”, and finding values that are not listed.
 *
 * @param load gives what the list is filtered by.
 * @param redraw is called when there are rows whose counts are not written yet.
 */
export function setUpFacets(
  form: HTMLElement,
  load: () => Promise<CatalogData>,
  redraw: () => void,
): FacetBox[] {
  return [...form.querySelectorAll<HTMLElement>('[data-facet]')].flatMap((fieldset) => {
    const name = fieldset.dataset.facet;
    if (!isFacetName(name)) return [];
    const rows = rowsIn(fieldset);
    setUpMore(fieldset);
    setUpFind(name, fieldset, rows, load, redraw);
    return {
      name,
      draw(data, tally, chosen) {
        for (const value of chosen.get(name) ?? []) addRow(name, fieldset, rows, data, value);
        drawRows(name, rows, data, tally, chosen);
      },
    };
  });
}

function setUpMore(fieldset: HTMLElement): void {
  const button = fieldset.querySelector<HTMLElement>('[data-more]');
  button?.addEventListener('click', () => {
    const all = fieldset.classList.toggle('all');
    button.setAttribute('aria-expanded', String(all));
    button.textContent = all
      ? say.fewer
      : fill(say.more, { n: number(Number(button.dataset.more)) });
  });
}

function setUpFind(
  name: FacetName,
  fieldset: HTMLElement,
  rows: FacetRows,
  load: () => Promise<CatalogData>,
  redraw: () => void,
): void {
  const field = fieldset.querySelector<HTMLInputElement>('[data-find]');
  if (!field) return;
  const nothing = element('p', { role: 'status' });
  fieldset.querySelector('ul')?.after(nothing);
  const loadAll = async (): Promise<CatalogData> => {
    const data = await load();
    await data.loadAll(name);
    return data;
  };
  const find = async (): Promise<void> => {
    const data = await loadAll();
    const text = field.value.trim();
    const values = data.facets.find((facet) => facet.name === name)?.values ?? [];
    const found = findValues(values, text, mostFound).map(({ value }) => value);
    for (const value of found) addRow(name, fieldset, rows, data, value);
    for (const [value, { item, input }] of rows) {
      const extra = item.dataset.extra !== undefined;
      item.hidden = text === '' ? extra && !input.checked : !found.includes(value);
    }
    fieldset.classList.toggle('finding', text !== '');
    nothing.textContent = text !== '' && found.length === 0 ? say.notFound : '';
    redraw();
  };
  const fail = (): void => {
    nothing.textContent = say.failed;
  };
  field.addEventListener('focus', () => void loadAll().catch(fail));
  // Whoever finds a value has not chosen it yet.
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
  field.addEventListener('input', () => void find().catch(fail));
}

function addRow(
  name: FacetName,
  fieldset: HTMLElement,
  rows: FacetRows,
  data: CatalogData,
  value: string,
): void {
  const known = data.find(name, value);
  if (!known || rows.has(value)) return;
  const row = makeRow(name, known);
  row.item.dataset.extra = '';
  rows.set(value, row);
  fieldset.querySelector('ul')?.append(row.item);
}
