import { cleanQuery } from '../../browse/query.ts';
import { openSearch } from '../search-opener.ts';
import type { QueryParts } from './query-parts.ts';

const touch = matchMedia('(pointer: coarse)');

/** What becomes of what is typed into the field. */
export interface QueryUse {
  /** A visitor is about to type. */
  begin(): void;
  /** What is searched for has changed. */
  type(query: string): void;
  /** Nothing more is typed for now. */
  end(): void;
  /** Resolves when the list is what was typed. */
  drawn(): Promise<void>;
  /** The link of the first agent in the list; null if the list is not what was typed. */
  first(): HTMLElement | null;
}

/** The field that the catalog is searched with. */
export interface QueryField {
  /** Shows a query, unless it stands in the field in other words. */
  show(query: string): void;
  /** Takes what was typed before the field was set up; gives whether there was something. */
  takeTyped(): boolean;
}

/** Sets the field up, with its keys: Enter, Escape and the arrows. */
export function setUpQueryField(parts: QueryParts, use: QueryUse): QueryField {
  const { field, clear, passages } = parts;
  let query = '';

  const dress = (): void => {
    clear.hidden = field.value === '';
  };
  const take = (): void => {
    const typed = cleanQuery(field.value);
    const isOther = typed !== query;
    query = typed;
    dress();
    if (isOther) use.type(query);
  };
  const empty = (): void => {
    field.value = '';
    field.focus();
    take();
  };

  field.addEventListener('focus', () => use.begin());
  field.addEventListener('blur', () => use.end());
  field.addEventListener('input', take);
  clear.addEventListener('click', empty);
  passages.addEventListener('click', () => openSearch(query));
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && field.value !== '') {
      event.preventDefault();
      empty();
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      void use.drawn().then(() => goDown(use.first(), field));
    } else if (event.key === 'Enter' && query !== '') {
      // On a touch screen, the key puts the keyboard away that covers the list.
      if (touch.matches) field.blur();
      else void use.drawn().then(() => use.first()?.click());
    }
  });

  return {
    show(other) {
      query = other;
      if (cleanQuery(field.value) !== other) field.value = other;
      dress();
    },
    takeTyped() {
      take();
      return query !== '';
    },
  };
}

// As a property, since the same link may be reached again and again.
function goDown(link: HTMLElement | null, field: HTMLElement): void {
  if (!link) return;
  link.onkeydown = (event) => {
    if (event.key !== 'ArrowUp') return;
    event.preventDefault();
    field.focus();
  };
  link.focus();
}
