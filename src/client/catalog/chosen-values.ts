import type { Chosen } from '../../browse/tally.ts';
import type { FacetName } from '../../catalog/facet-names.ts';
import { fill } from '../../i18n/fill.ts';
import { element } from '../element.ts';
import { say } from './say.ts';

/** A value that is chosen, with the words that it is shown by. */
export interface ChosenValue {
  facet: FacetName;
  /** What the facet is called. */
  title: string;
  value: string;
  label: string;
}

/** The values that are chosen, in the order of facets in the page. */
export function chosenValues(
  chosen: Chosen,
  labelOf: (facet: FacetName, value: string) => string,
): ChosenValue[] {
  return [...chosen].flatMap(([facet, values]) => {
    const title = document.querySelector(`[data-facet="${facet}"] legend`)?.textContent ?? facet;
    return values.map((value) => ({ facet, title, value, label: labelOf(facet, value) }));
  });
}

/**
 * Draws the values that are chosen, each a button that takes it away. The focus stays in the row while
 * there is something in it.
 */
export function drawChosen(
  box: HTMLElement,
  values: readonly ChosenValue[],
  remove: (value: ChosenValue) => void,
): void {
  const list = box.querySelector('ul');
  const buttons: (Element | null)[] = [...box.querySelectorAll('button')];
  const focused = buttons.indexOf(document.activeElement);
  const chips = values.map((value) => {
    const name = fill(say.remove, { facet: value.title, value: value.label });
    const chip = element('button', { type: 'button', class: 'chip', 'aria-label': name }, [
      element('bdi', {}, [value.label]),
    ]);
    chip.addEventListener('click', () => remove(value));
    return chip;
  });
  list?.replaceChildren(...chips.map((chip) => element('li', {}, [chip])));
  box.hidden = values.length === 0;
  if (focused < 0) return;
  const next = chips[Math.min(focused, chips.length - 1)];
  (next ?? document.querySelector<HTMLElement>('[data-sort-by]'))?.focus({ preventScroll: true });
}
