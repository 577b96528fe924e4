import { fill, plural } from '../../i18n/fill.ts';
import { element } from '../element.ts';
import { clientWords } from '../words.ts';
import { moveWithArrows } from './arrow-keys.ts';
import { dialog, field, results, status } from './dialog.ts';
import type { SearchHit } from './pagefind.ts';
import { resultItems } from './result-list.ts';
import { IndexNotReady, loadSearchEngine, type SearchEngine } from './search-engine.ts';

const say = clientWords('site');
const pageSize = 8;
const pauseBeforeSearch = 150;
const pauseBeforeRetry = 1000;

const list = element('ol', { role: 'list', 'data-results': '' });
const more = element('button', { type: 'button', class: 'button', hidden: '' }, [say.moreResults]);

let engine: Promise<SearchEngine> | undefined;
let hits: readonly SearchHit[] = [];
let timer: number | undefined;
// Answers may arrive out of order; only the latest question counts.
let question = 0;

/** Lets the dialog search, beginning with what was typed while this module was loading. */
export function startSearching(): void {
  results.append(list, more);
  moveWithArrows(dialog, field);
  field.addEventListener('input', () => {
    question += 1;
    clearTimeout(timer);
    timer = window.setTimeout(search, pauseBeforeSearch);
  });
  more.addEventListener('click', () => void showMore());
  void search();
}

async function search(): Promise<void> {
  question += 1;
  const asked = question;
  const term = field.value.trim();
  if (term === '') {
    hits = [];
    show([], '');
    // The index loads while the query is being typed.
    engine ??= loadSearchEngine();
    engine.catch(() => undefined);
    return;
  }
  if (list.childElementCount === 0) status.textContent = say.searching;
  try {
    engine ??= loadSearchEngine();
    const found = await (await engine).search(term);
    const items = await resultItems(found.slice(0, pageSize));
    if (asked !== question) return;
    hits = found;
    show(items, found.length === 0 ? fill(say.nothingFound, { query: term }) : count(found.length));
  } catch (error) {
    engine = undefined;
    if (asked !== question) return;
    if (error instanceof IndexNotReady) {
      show([], say.indexing);
      timer = window.setTimeout(search, pauseBeforeRetry);
    } else {
      show([], say.searchFailed);
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
  return plural(say.found, found, document.documentElement.lang);
}
