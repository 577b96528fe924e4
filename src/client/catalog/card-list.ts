import { orderAgents } from '../../browse/order.ts';
import type { Tally } from '../../browse/tally.ts';
import type { SortName } from '../../catalog/facet-names.ts';
import { markPickButtons } from '../selection/pick-buttons.ts';
import type { CatalogData } from './catalog-data.ts';
import { type PageOptions, pageAddress, pageInAddress } from './page-options.ts';
import { makeSections, type Section } from './sections.ts';

/** What of the list is shown. */
export interface ShownList {
  /** Which agents fit. */
  tally: Tally;
  sort: SortName;
  /** Numbers of agents, in whose order they are shown instead; others are not. */
  ranked: readonly number[] | undefined;
  /** Whether that is all agents, in the order of the pages. */
  whole: boolean;
  /** How many at most, where the list has several pages. */
  most: number;
}

/** The cards of the catalog. */
export interface CardList {
  /**
   * Shows the agents that fit, in an order.
   *
   * @returns whether there are more.
   */
  show(shown: ShownList): Promise<boolean>;
}

/** Takes the list over that stands in the page. */
export function takeOver(
  container: HTMLElement,
  options: PageOptions,
  { index }: CatalogData,
): CardList {
  const { pages, perPage } = options;
  const order = orderAgents(index, options.sort);
  const pageOf = new Map(order.map((number, at) => [number, Math.floor(at / perPage) + 1]));
  const cards = new Map<number, HTMLElement>();
  const loading = new Map<number, Promise<void>>([[options.page, Promise.resolve()]]);
  let sections: Section[] = [];
  const sorted = new Map([[options.sort, order]]);
  let arranged: readonly number[] = order;
  let shows = 0;

  collect(options.page, container);
  sections = [...container.children].map((part) => ({
    element: part,
    cards: [...cards].filter(([, card]) => part.contains(card)),
  }));

  function collect(page: number, root: ParentNode): void {
    for (const [at, card] of root.querySelectorAll<HTMLElement>('.card').entries()) {
      const number = order[(page - 1) * perPage + at];
      if (number !== undefined) cards.set(number, card);
    }
  }

  async function load(page: number): Promise<void> {
    const response = await fetch(pageAddress(page));
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    const text = await response.text();
    const other = new DOMParser().parseFromString(text, 'text/html');
    collect(page, other);
  }

  async function ensure(numbers: readonly number[]): Promise<void> {
    const missing = new Set(numbers.map((number) => pageOf.get(number) ?? 1));
    await Promise.all(
      [...missing].map((page) => {
        const known = loading.get(page) ?? load(page);
        loading.set(page, known);
        known.catch(() => loading.delete(page));
        return known;
      }),
    );
  }

  function orderOf({ sort, ranked }: ShownList): readonly number[] {
    const known = ranked ?? sorted.get(sort);
    if (known) return known;
    const made = orderAgents(index, sort);
    sorted.set(sort, made);
    return made;
  }

  function arrange(numbers: readonly number[], { sort, ranked }: ShownList): void {
    const categories = sort === 'name' && !ranked ? index.categories : [];
    const focused = document.activeElement;
    sections = makeSections(numbers, (number) => cards.get(number), categories);
    container.replaceChildren(...sections.map((section) => section.element));
    // What is moved loses the focus.
    if (focused instanceof HTMLElement && container.contains(focused)) {
      focused.focus({ preventScroll: true });
    }
    markPickButtons();
  }

  function hideOthers({ fits }: Tally): void {
    for (const section of sections) {
      let empty = true;
      for (const [number, card] of section.cards) {
        const hidden = fits[number] !== 1;
        if (card.hidden !== hidden) card.hidden = hidden;
        empty &&= hidden;
      }
      section.element.toggleAttribute('hidden', empty);
    }
  }

  return {
    async show(shown) {
      shows += 1;
      const turn = shows;
      const { tally, whole, most } = shown;
      const numbers = orderOf(shown);
      if (pages === 1) {
        if (arranged !== numbers) arrange(numbers, shown);
        arranged = numbers;
        hideOthers(tally);
        return false;
      }
      const fitting = numbers.filter((number) => tally.fits[number] === 1);
      const from = whole ? (pageInAddress() - 1) * perPage : 0;
      const part = fitting.slice(from, from + (whole ? perPage : most));
      await ensure(part);
      if (turn === shows) arrange(part, shown);
      return !whole && fitting.length > part.length;
    },
  };
}
