import { element } from '../element.ts';
import { clientWords } from '../words.ts';

const say = clientWords('site');

/** Where a query is typed. */
export const field = element('input', {
  type: 'text',
  enterkeyhint: 'search',
  autocomplete: 'off',
  autocapitalize: 'off',
  spellcheck: 'false',
  placeholder: say.searchPlaceholder,
  'aria-label': say.searchLabel,
  'aria-describedby': 'ui-search-status',
});

/** Says how many agents were found, or why none were; it is read out. */
export const status = element('p', { id: 'ui-search-status', role: 'status' });

/** Takes the results. */
export const results = element('div', { class: 'search-results' }, [status]);

const close = element('button', { type: 'button', class: 'button' }, [say.close]);

/** The search dialog. It is small and loaded with the page, so that no key typed into it is lost. */
export const dialog = element('dialog', { class: 'search', 'aria-label': say.searchDialog }, [
  element('div', { class: 'search-bar' }, [field, close]),
  results,
]);

close.addEventListener('click', () => dialog.close());
dialog.addEventListener('click', ({ target }) => {
  if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
});
