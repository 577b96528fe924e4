import { shorten } from '../diagnostics/shorten.ts';
import { element } from './element.ts';

const longest = 60;

/** A query as a sentence quotes it. */
export function shownQuery(query: string): string {
  return shorten(query, longest);
}

/**
 * A sentence with a query in the place of `{query}`. Whatever the query is, it does not change the
 * direction in which the sentence is read.
 */
export function quoted(sentence: string, query: string): DocumentFragment {
  const parts = sentence.split('{query}');
  const fragment = document.createDocumentFragment();
  for (const [index, part] of parts.entries()) {
    if (index > 0) fragment.append(element('bdi', {}, [shownQuery(query)]));
    fragment.append(part);
  }
  return fragment;
}
