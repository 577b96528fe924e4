import { fill } from '../../i18n/fill.ts';
import { element } from '../element.ts';
import type { Narrowing } from './narrowings.ts';
import { say } from './say.ts';

/**
 * Draws what the list is narrowed by, each a button that takes it away. The focus stays in the row while
 * there is something in it.
 */
export function drawChosen(
  box: HTMLElement,
  narrowings: readonly Narrowing[],
  remove: (narrowing: Narrowing) => void,
): void {
  const list = box.querySelector('ul');
  const buttons: (Element | null)[] = [...box.querySelectorAll('button')];
  const focused = buttons.indexOf(document.activeElement);
  const chips = narrowings.map((narrowing) => {
    const name = fill(say.remove, { facet: narrowing.title, value: narrowing.label });
    const chip = element('button', { type: 'button', class: 'chip', 'aria-label': name }, [
      element('bdi', {}, [narrowing.label]),
    ]);
    chip.addEventListener('click', () => remove(narrowing));
    return chip;
  });
  list?.replaceChildren(...chips.map((chip) => element('li', {}, [chip])));
  box.hidden = narrowings.length === 0;
  if (focused < 0) return;
  const next = chips[Math.min(focused, chips.length - 1)];
  (next ?? document.querySelector<HTMLElement>('[data-sort-by]'))?.focus({ preventScroll: true });
}
