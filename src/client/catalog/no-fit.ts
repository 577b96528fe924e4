import { element } from '../element.ts';

/** Something to take back, after which the list has agents again. */
export interface Way {
  words: string;
  take(): void;
}

/**
 * Says that no agent fits, and offers ways back.
 *
 * @param more stands below.
 */
export function drawNoFit(
  box: HTMLElement,
  words: Node | string,
  ways: readonly Way[],
  more: readonly Node[],
): void {
  const buttons = ways.map((way) => {
    const button = element('button', { type: 'button', class: 'button' }, [way.words]);
    button.addEventListener('click', () => {
      way.take();
      document.querySelector<HTMLElement>('[data-sort-by]')?.focus({ preventScroll: true });
    });
    return button;
  });
  box.replaceChildren(
    element('p', { class: 'lead' }, [words]),
    element('div', { class: 'buttons' }, buttons),
    ...more,
  );
}
