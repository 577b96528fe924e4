import { element } from '../element.ts';
import { moveWithArrows } from './arrow-keys.ts';
import type { SearchHit } from './pagefind.ts';
import { resultItems } from './result-list.ts';
import { IndexNotReady, loadSearchEngine, type SearchEngine } from './search-engine.ts';

const pageSize = 8;
const pauseBeforeSearch = 150;
const pauseBeforeRetry = 1000;

const field = element('input', {
  type: 'text',
  enterkeyhint: 'search',
  autocomplete: 'off',
  autocapitalize: 'off',
  spellcheck: 'false',
  placeholder: 'An expertise, a tool, a word …',
  'aria-label': 'Search all agents',
  'aria-describedby': 'ui-search-status',
});
const status = element('p', { id: 'ui-search-status', role: 'status' });
const list = element('ol', { role: 'list', 'data-results': '' });
const more = element('button', { type: 'button', class: 'button', hidden: '' }, ['More results']);
const close = element('button', { type: 'button', class: 'button' }, ['Close']);
const dialog = element('dialog', { class: 'search', 'aria-label': 'Search' }, [
  element('div', { class: 'search-bar' }, [field, close]),
  element('div', { class: 'search-results' }, [status, list, more]),
]);

let engine: Promise<SearchEngine> | undefined;
let hits: readonly SearchHit[] = [];
let timer: number | undefined;
// Answers may arrive out of order; only the latest question counts.
let question = 0;

set();

/** Opens the search dialog, with the last query selected. */
export function openSearch(): void {
  if (dialog.open) return;
  dialog.showModal();
  field.focus();
  field.select();
  engine ??= loadSearchEngine();
  engine.catch(() => undefined);
}

function set(): void {
  document.body.append(dialog);
  moveWithArrows(dialog, field);
  field.addEventListener('input', () => {
    question += 1;
    clearTimeout(timer);
    timer = window.setTimeout(search, pauseBeforeSearch);
  });
  more.addEventListener('click', () => void showMore());
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
  });
}

async function search(): Promise<void> {
  question += 1;
  const asked = question;
  const term = field.value.trim();
  if (term === '') {
    show([], '');
    return;
  }
  if (list.childElementCount === 0) status.textContent = 'Searching …';
  try {
    engine ??= loadSearchEngine();
    const found = await (await engine).search(term);
    const items = await resultItems(found.slice(0, pageSize));
    if (asked !== question) return;
    hits = found;
    show(items, found.length === 0 ? `Nothing found for “${term}”.` : count(found.length));
  } catch (error) {
    engine = undefined;
    if (asked !== question) return;
    if (error instanceof IndexNotReady) {
      show([], 'The index is being made …');
      timer = window.setTimeout(search, pauseBeforeRetry);
    } else {
      show([], 'Search could not be loaded. The list of agents stays usable.');
    }
  }
}

function show(items: readonly HTMLLIElement[], words: string): void {
  list.replaceChildren(...items);
  status.textContent = words;
  more.hidden = items.length === 0 || hits.length <= list.childElementCount;
}

async function showMore(): Promise<void> {
  const asked = question;
  const shown = list.childElementCount;
  const items = await resultItems(hits.slice(shown, shown + pageSize));
  if (asked !== question) return;
  list.append(...items);
  more.hidden = hits.length <= list.childElementCount;
  items[0]?.querySelector('a')?.focus();
}

function count(found: number): string {
  return found === 1 ? '1 agent found.' : `${found} agents found.`;
}
