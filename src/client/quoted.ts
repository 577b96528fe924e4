import { shorten } from '../diagnostics/shorten.ts';
import { filled, isolated } from './filled.ts';

const longest = 60;

/** A query as a sentence quotes it. */
export function shownQuery(query: string): string {
  return shorten(query, longest);
}

/** A sentence with a query in the place of `{query}`, its only placeholder. */
export function quoted(sentence: string, query: string): DocumentFragment {
  return filled(sentence, () => [isolated(shownQuery(query))]);
}
