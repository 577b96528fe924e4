import { type BrowseState, readState, toggleValue, writeState } from '../../browse/address.ts';
import { isFacetName } from '../../browse/browse-index.ts';
import { type Chosen, tallyAgents } from '../../browse/tally.ts';
import { sortNames } from '../../catalog/facet-names.ts';
import { fill } from '../../i18n/fill.ts';
import { type CardList, takeOver } from './card-list.ts';
import { type CatalogData, loadData } from './catalog-data.ts';
import { type ChosenValue, chosenValues, drawChosen } from './chosen-values.ts';
import { setUpFacets } from './facet-panel.ts';
import { drawNoFit } from './no-fit.ts';
import { pageAddress, pageOptions } from './page-options.ts';
import { partsOf } from './parts.ts';
import { count, number, say } from './say.ts';

const windowSize = 100;
const wide = matchMedia('(width >= 64rem)');

/** Lets a visitor filter and sort the list of the catalog. The address holds what they chose. */
export function browseCatalog(root: HTMLElement): void {
  const options = pageOptions(root);
  const parts = partsOf(root);
  let loading: Promise<CatalogData> | undefined;
  let list: CardList | undefined;
  const stateInAddress = (): BrowseState => {
    const asked = readState(location.search, options.sort);
    // Without dates there is nothing to sort by date.
    const isPossible = [...parts.sort.options].some(({ value }) => value === asked.sort);
    return isPossible ? asked : { ...asked, sort: options.sort };
  };
  let state = stateInAddress();
  let most = windowSize;
  let turn = 0;

  const load = (): Promise<CatalogData> => {
    loading ??= loadData(options);
    // Another try may succeed.
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };

  const facets = setUpFacets(parts.form, load, () => void draw());

  async function draw(): Promise<void> {
    turn += 1;
    const mine = turn;
    root.setAttribute('aria-busy', 'true');
    try {
      const data = await load();
      const chosen = await knownValues(state.chosen, data);
      if (mine !== turn) return;
      state = { ...state, chosen };
      const more = await drawState(data, state);
      if (mine === turn) parts.more.hidden = !more;
    } catch (error) {
      reportError(error);
      if (mine === turn) parts.left.textContent = say.failed;
    } finally {
      if (mine === turn) root.removeAttribute('aria-busy');
    }
  }

  /** Gives whether the list has more agents than it shows. */
  async function drawState(data: CatalogData, { chosen, sort }: BrowseState): Promise<boolean> {
    list ??= takeOver(parts.list, options, data);
    const size = data.index.sizes.length;
    const tally = tallyAgents(size, data.facets, chosen);
    for (const facet of facets) facet.draw(data, tally, chosen);
    const values = chosenValues(chosen, (facet, value) => data.find(facet, value)?.label ?? value);
    drawChosen(parts.chosen, values, remove);
    parts.noFit.hidden = tally.left > 0;
    if (tally.left === 0) {
      const ways = values.map((value) => ({
        ...value,
        left: tallyAgents(size, data.facets, toggleValue(chosen, value.facet, value.value)).left,
      }));
      drawNoFit(parts.noFit, ways, remove);
    }
    parts.left.textContent = count(say.left, tally.left);
    parts.show.textContent = count(say.show, tally.left);
    parts.filters.textContent =
      values.length > 0 ? fill(say.filtersChosen, { n: number(values.length) }) : say.filters;
    parts.sort.value = sort;
    const whole = values.length === 0 && sort === options.sort;
    parts.pageLinks.hidden = !whole;
    return list.show(tally, sort, whole, most);
  }

  function change(next: BrowseState): void {
    state = next;
    most = windowSize;
    const query = writeState(location.search, state, options.sort);
    history.pushState(null, '', `${pageAddress(1)}${query}`);
    // Whoever filters further down wants to see what is left.
    const above = wide.matches && parts.bar.getBoundingClientRect().top < 0;
    void draw().then(() => {
      if (above) parts.bar.scrollIntoView({ behavior: 'instant' });
    });
  }

  function remove({ facet, value }: ChosenValue): void {
    change({ ...state, chosen: toggleValue(state.chosen, facet, value) });
  }

  parts.form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !isFacetName(target.name)) return;
    change({ ...state, chosen: toggleValue(state.chosen, target.name, target.value) });
  });
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    openFilters(false);
    parts.filters.focus();
  });
  parts.sort.addEventListener('change', () => {
    const sort = sortNames.find((name) => name === parts.sort.value) ?? options.sort;
    change({ ...state, sort });
  });
  parts.clear.addEventListener('click', () => {
    change({ ...state, chosen: new Map() });
  });
  parts.more.addEventListener('click', () => {
    most += windowSize;
    void draw();
  });
  parts.filters.addEventListener('click', () =>
    openFilters(!parts.form.classList.contains('open')),
  );
  for (const touch of ['pointerenter', 'focusin']) {
    parts.form.addEventListener(touch, () => void load().catch(() => undefined), { once: true });
  }
  addEventListener('popstate', () => {
    state = stateInAddress();
    most = windowSize;
    void draw();
  });

  function openFilters(open: boolean): void {
    parts.form.classList.toggle('open', open);
    parts.filters.setAttribute('aria-expanded', String(open));
  }

  // The list is hidden until it is what the address says; see layouts/theme-script.ts.
  const reveal = (): void => {
    delete document.documentElement.dataset.narrowed;
  };
  if (state.chosen.size > 0 || state.sort !== options.sort) void draw().then(reveal);
  else reveal();
}

// What the address names and no facet has is left out.
async function knownValues(chosen: Chosen, data: CatalogData): Promise<Chosen> {
  const missing = [...chosen].filter(([facet, values]) =>
    values.some((value) => !data.find(facet, value)),
  );
  if (missing.length > 0) await Promise.all(missing.map(([facet]) => data.loadAll(facet)));
  const known = [...chosen].map(
    ([facet, values]) => [facet, values.filter((value) => data.find(facet, value))] as const,
  );
  return new Map(known.filter(([, values]) => values.length > 0));
}
