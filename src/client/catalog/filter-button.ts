import type { CatalogParts } from './parts.ts';

/** Lets the filters be opened and closed where there is no room for them beside the list. */
export function setUpFilterButton({ form, filters }: CatalogParts): void {
  const open = (isOpen: boolean): void => {
    form.classList.toggle('open', isOpen);
    filters.setAttribute('aria-expanded', String(isOpen));
  };
  filters.addEventListener('click', () => open(!form.classList.contains('open')));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    open(false);
    filters.focus();
  });
}
