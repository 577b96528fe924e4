/**
 * Lets the arrow keys go through the links of a list, from the field above it and back.
 *
 * @param enter is called when Enter is pressed in the field.
 */
export function moveWithArrows(
  dialog: HTMLElement,
  field: HTMLInputElement,
  enter: () => void,
): void {
  dialog.addEventListener('keydown', (event) => {
    const links = [...dialog.querySelectorAll<HTMLElement>('[data-results] a')];
    const active = document.activeElement;
    const at = active instanceof HTMLElement ? links.indexOf(active) : -1;
    const inField = active === field;
    if (event.key === 'ArrowDown') focus(links[at + 1] ?? links.at(-1), event);
    else if (event.key === 'ArrowUp' && !inField) focus(at > 0 ? links[at - 1] : field, event);
    else if (event.key === 'Enter' && inField && !event.isComposing) {
      event.preventDefault();
      enter();
    }
  });
}

function focus(target: HTMLElement | undefined, event: KeyboardEvent): void {
  event.preventDefault();
  target?.focus();
}
