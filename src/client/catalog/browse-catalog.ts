import { type BrowseState, toggleValue, withQuery } from '../../browse/address.ts';
import { isFacetName } from '../../browse/browse-index.ts';
import type { Chosen } from '../../browse/tally.ts';
import { orderNames } from '../../catalog/facet-names.ts';
import { addressState } from './address-state.ts';
import { agentSearch } from './agent-search.ts';
import { type CardList, takeOver } from './card-list.ts';
import { type CatalogData, loadData } from './catalog-data.ts';
import { drawCatalog } from './draw-catalog.ts';
import { setUpFacets } from './facet-panel.ts';
import { setUpFilterButton } from './filter-button.ts';
import { pageOptions } from './page-options.ts';
import { partsOf } from './parts.ts';
import { setUpQueryField } from './query-field.ts';
import { queryParts } from './query-parts.ts';
import { say } from './say.ts';

const windowSize = 100;
const wide = matchMedia('(width >= 64rem)');

/** Lets a visitor search, filter and sort the list of the catalog. The address holds what they chose. */
export function browseCatalog(root: HTMLElement): void {
  const options = pageOptions(root);
  const parts = partsOf(root);
  const box = queryParts(document);
  const sorts = [...parts.sort.options].map(({ value }) => value);
  const address = addressState(options.sort, sorts);
  let state = address.read();
  let loading: Promise<CatalogData> | undefined;
  let list: CardList | undefined;
  let most = windowSize;
  let turn = 0;
  // Whether the list is what is searched for.
  let isFound = false;
  let drawing = Promise.resolve();

  const load = (): Promise<CatalogData> => {
    loading ??= loadData(options);
    // Another try may succeed.
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };

  /** Resolves when the list is what was asked for last. */
  const redraw = (): Promise<void> => {
    drawing = draw();
    return drawn();
  };
  const drawn = async (): Promise<void> => {
    const waited = drawing;
    await waited;
    if (waited !== drawing) await drawn();
  };
  const search = agentSearch(box, () => void redraw());
  const facets = setUpFacets(parts.form, load, () => void redraw());
  const field = setUpQueryField(box, {
    begin() {
      // Whether it succeeds, the first search says.
      for (const part of [load(), search.prepare()]) part.catch(() => undefined);
    },
    type: (query) => change((before) => withQuery(before, query, options.sort), 'typed'),
    end: address.endTyping,
    drawn,
    first: () =>
      state.query === '' || isFound ? parts.list.querySelector('.card:not([hidden]) a') : null,
  });

  async function draw(): Promise<void> {
    turn += 1;
    const mine = turn;
    let isWhole = true;
    root.setAttribute('aria-busy', 'true');
    try {
      const [data, found] = await Promise.all([load(), search.find(state.query)]);
      const chosen = await knownValues(state.chosen, data);
      if (mine !== turn) return;
      state = { ...state, chosen };
      isFound = found !== undefined;
      isWhole = found?.whole === undefined;
      list ??= takeOver(parts.list, options, data);
      const tally = drawCatalog(parts, facets, options, { data, state, found }, change);
      const sort = state.sort === 'match' ? options.sort : state.sort;
      const ranked = state.sort === 'match' ? found?.agents : undefined;
      const whole = !found && chosen.size === 0 && sort === options.sort;
      parts.pageLinks.hidden = !whole;
      const more = await list.show({ tally, sort, ranked, whole, most });
      if (mine === turn) parts.more.hidden = !more;
    } catch (error) {
      reportError(error);
      if (mine === turn) parts.left.textContent = say.failed;
    } finally {
      // More may come from other languages.
      if (mine === turn && isWhole) root.removeAttribute('aria-busy');
    }
  }

  function change(
    next: (state: BrowseState) => BrowseState,
    how: 'changed' | 'typed' = 'changed',
  ): void {
    state = next(state);
    most = windowSize;
    address.write(state, how);
    field.show(state.query);
    // Whoever filters further down wants to see what is left.
    const above = wide.matches && parts.bar.getBoundingClientRect().top < 0;
    void redraw().then(() => {
      if (above) parts.bar.scrollIntoView({ behavior: 'instant' });
    });
  }

  parts.form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !isFacetName(target.name)) return;
    const { name, value } = target;
    change((before) => ({ ...before, chosen: toggleValue(before.chosen, name, value) }));
  });
  parts.sort.addEventListener('change', () => {
    const sort = orderNames.find((name) => name === parts.sort.value) ?? options.sort;
    change((before) => ({ ...before, sort }));
  });
  parts.clear.addEventListener('click', () => {
    change((before) => ({ ...withQuery(before, '', options.sort), chosen: new Map() }));
  });
  parts.more.addEventListener('click', () => {
    most += windowSize;
    void redraw();
  });
  for (const touch of ['pointerenter', 'focusin']) {
    parts.form.addEventListener(touch, () => void load().catch(() => undefined), { once: true });
  }
  addEventListener('popstate', () => {
    state = address.read();
    address.endTyping();
    field.show(state.query);
    most = windowSize;
    void redraw();
  });
  setUpFilterButton(parts);

  // The list is hidden until it is what the address says; see layouts/theme-script.ts.
  const reveal = (): void => {
    delete document.documentElement.dataset.narrowed;
  };
  // What was typed before this script came is newer than the address.
  if (!field.takeTyped()) field.show(state.query);
  const isNarrowed = state.query !== '' || state.chosen.size > 0 || state.sort !== options.sort;
  if (isNarrowed) void redraw().then(reveal);
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
