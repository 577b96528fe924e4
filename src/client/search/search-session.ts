import { cleanQuery } from '../../browse/query.ts';
import { counted } from '../counted.ts';
import { element } from '../element.ts';
import { quoted } from '../quoted.ts';
import { siteBase } from '../site-base.ts';
import { clientWords } from '../words.ts';
import { moveWithArrows } from './arrow-keys.ts';
import { dialog, field, results, status } from './dialog.ts';
import { IndexNotReady } from './load-json.ts';
import { nothingFound } from './nothing-found.ts';
import { resultItems } from './result-list.ts';
import { type FoundAgent, type SearchAnswer, searchEngine } from './search-engine.ts';

const say = clientWords('site');
const pageSize = 5;
const pauseBeforeRetry = 1000;
const quickEnough = 300;

const instead = element('button', { type: 'button', class: 'plain-button', hidden: '' });
const list = element('ol', { role: 'list', 'data-results': '' });
const more = element('button', { type: 'button', class: 'button', hidden: '' }, [say.moreResults]);
const inCatalog = element('a', { class: 'button', hidden: '' });
const hints = element('div', { class: 'search-hints' });

interface Question {
  /** What stands in the field. */
  typed: string;
  query: string;
  asTyped: boolean;
}

let found: readonly FoundAgent[] = [];
let timer: number | undefined;
// While one question is being answered, only the latest of the others waits.
let next: Question | undefined;
let latest: Question | undefined;
let answering = false;
// What the list is the answer to.
let shown = '';
let opensFirst = false;
let waitsLong: number | undefined;

/** Lets the dialog search, beginning with what was typed while this module was loading. */
export function startSearching(): void {
  results.append(instead, list, hints, element('p', { class: 'search-more' }, [more, inCatalog]));
  moveWithArrows(dialog, field, () => {
    opensFirst = true;
    if (shown === cleanQuery(field.value)) openFirst();
  });
  field.addEventListener('input', () => {
    opensFirst = false;
    ask();
  });
  instead.addEventListener('click', () => {
    ask(true);
    field.focus();
  });
  more.addEventListener('click', () => void showMore());
  ask();
}

/** Searches for what stands in the field. */
export function ask(asTyped = false): void {
  clearTimeout(timer);
  next = { typed: field.value, query: cleanQuery(field.value), asTyped };
  latest = next;
  if (next.query === '') clear();
  else if (shown === '') waitsLong ??= window.setTimeout(tell, quickEnough, say.searching);
  if (!answering) void answerAll();
}

async function answerAll(): Promise<void> {
  answering = true;
  while (next) {
    const question = next;
    next = undefined;
    list.setAttribute('aria-busy', 'true');
    try {
      await answer(question);
    } catch (error) {
      if (!next) showError(error);
    }
  }
  list.removeAttribute('aria-busy');
  answering = false;
}

async function answer(question: Question): Promise<void> {
  const { query, asTyped } = question;
  if (query === '') {
    // The index loads while the query is being typed; whether it can be, the first query says.
    searchEngine().catch(() => undefined);
    return;
  }
  const engine = await searchEngine();
  const answered = await engine.search(query, asTyped);
  const items = await resultItems(answered.found.slice(0, pageSize));
  const nothing = answered.found.length === 0 && !answered.partial;
  const near = nothing ? await nothingFound(answered.query) : [];
  if (next) return;
  show(question, answered, items, near);
  if (answered.partial) void engine.whole.then(() => askAgain(question));
}

// Whoever has gone on, to another query or to the results, keeps them.
function askAgain(question: Question): void {
  if (latest !== question || list.contains(document.activeElement)) return;
  next = question;
  if (!answering) void answerAll();
}

function clear(): void {
  found = [];
  shown = '';
  list.replaceChildren();
  hints.replaceChildren();
  delete list.dataset.answers;
  for (const part of [instead, more, inCatalog]) part.hidden = true;
  tell('');
}

function show(
  { typed, query: asked }: Question,
  { query, corrected, found: agents, partial, missing }: SearchAnswer,
  items: readonly HTMLLIElement[],
  near: readonly HTMLElement[],
): void {
  found = agents;
  shown = asked;
  list.replaceChildren(...items);
  hints.replaceChildren(...near);
  const n = found.length;
  instead.hidden = !corrected;
  instead.replaceChildren(quoted(say.searchInstead, asked));
  more.hidden = n <= items.length;
  inCatalog.hidden = n === 0;
  inCatalog.textContent = counted(say.inCatalog, n);
  inCatalog.href = `${siteBase()}?${new URLSearchParams({ q: query })}`;
  const outcome = n > 0 ? counted(say.found, n) : partial ? say.searching : say.nothingFound;
  const sentences = [corrected ? say.showingFor : '', outcome, missing ? say.partly : ''];
  tell(quoted(sentences.filter(Boolean).join(' '), query));
  if (!partial) list.dataset.answers = typed;
  if (opensFirst) openFirst();
}

// What is written again is read out again.
function tell(words: string | DocumentFragment): void {
  clearTimeout(waitsLong);
  waitsLong = undefined;
  const text = typeof words === 'string' ? words : words.textContent;
  if (status.textContent !== text) status.replaceChildren(words);
}

function openFirst(): void {
  const first = list.querySelector('a');
  if (!first) return;
  opensFirst = false;
  first.click();
}

function showError(error: unknown): void {
  clear();
  if (error instanceof IndexNotReady) {
    tell(say.indexing);
    timer = window.setTimeout(ask, pauseBeforeRetry);
  } else {
    tell(say.searchFailed);
    reportError(error);
  }
}

async function showMore(): Promise<void> {
  const asked = found;
  const shown = list.childElementCount;
  const items = await resultItems(found.slice(shown, shown + pageSize));
  if (asked !== found) return;
  list.append(...items);
  more.hidden = found.length <= list.childElementCount;
  items[0]?.querySelector('a')?.focus();
}
