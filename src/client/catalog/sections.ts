import { divideByCategory, type ListSection } from '../../browse/sections.ts';
import { element } from '../element.ts';
import { say } from './say.ts';

/** A section of the list in the page. */
export interface Section {
  element: Element;
  cards: [number: number, card: HTMLElement][];
}

/**
 * Makes the sections of a list, and moves its cards into them.
 *
 * @param categories to divide it by; none where it stands as one.
 */
export function makeSections(
  numbers: readonly number[],
  cardOf: (number: number) => HTMLElement | undefined,
  categories: readonly [name: string, agents: number][],
): Section[] {
  const parts: ListSection[] =
    categories.length > 1
      ? divideByCategory(
          numbers,
          categories.map(([, agents]) => agents),
        )
      : [{ category: undefined, agents: [...numbers] }];
  return parts.map(({ category, agents }) => {
    const cards = agents.flatMap((number): Section['cards'] => {
      const card = cardOf(number);
      return card ? [[number, card]] : [];
    });
    const list = element(
      'ul',
      { class: 'shelves', role: 'list' },
      cards.map(([, card]) => card),
    );
    const id = category === undefined ? 'ui-all' : `ui-category-${category + 1}`;
    const name = category === undefined ? say.allAgents : categories[category]?.[0];
    const look: Record<string, string> =
      category === undefined ? { class: 'unseen' } : { dir: 'auto' };
    const heading = element('h2', { id, ...look }, [name || say.noCategory]);
    return {
      element: element('section', { class: 'category' }, [heading, list]),
      cards,
    };
  });
}
