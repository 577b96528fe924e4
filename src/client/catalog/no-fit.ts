import { element } from '../element.ts';
import type { ChosenValue } from './chosen-values.ts';
import { count, say } from './say.ts';

/**
 * Says that no agent fits, and offers to take away each value without which some would.
 *
 * @param ways values with the number of agents that fit without each.
 */
export function drawNoFit(
  box: HTMLElement,
  ways: readonly (ChosenValue & { left: number })[],
  remove: (value: ChosenValue) => void,
): void {
  const buttons = ways
    .filter(({ left }) => left > 0)
    .map((way) => {
      const button = element('button', { type: 'button', class: 'button' }, [
        count(say.without, way.left, { value: way.label }),
      ]);
      button.addEventListener('click', () => {
        remove(way);
        document.querySelector<HTMLElement>('[data-sort-by]')?.focus({ preventScroll: true });
      });
      return button;
    });
  box.replaceChildren(
    element('p', { class: 'lead' }, [say.none]),
    element('div', { class: 'buttons' }, buttons),
  );
}
