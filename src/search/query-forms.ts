import { withoutCommonWords } from './common-words.ts';
import { spaceWords } from './space-words.ts';

/** A query as an index is asked. */
export interface QueryForms {
  /** Its words, each of which a page must have; those that say nothing are left out. */
  words: string[];
  /** The same for one text, to be found as it stands. */
  phrase: string;
  /** Whether only pages with the phrase are wanted: the query stands in quotes. */
  quoted: boolean;
}

/**
 * Reads a query. Words are parted in languages that put no space between them, and at hyphens, dots and
 * slashes, so that `node.js` also finds `Node` and `JS`; not where a single letter would be left, as in `A/B`, nor at `+` and `#`.
 *
 * @param query as `cleanQuery` gives it.
 */
export function queryForms(query: string): QueryForms {
  const quoted = /^"[^"]+"$/.test(query);
  const plain = spaceWords(query.replaceAll('"', ' ')).replace(/\s+/g, ' ').trim();
  const words = plain.split(' ').flatMap((word) => {
    const parts = word.split(/[^\p{L}\p{M}\p{N}+#]+/u).filter(Boolean);
    return parts.some((part) => part.length === 1) ? [parts.join('')] : parts;
  });
  return { words: withoutCommonWords([...new Set(words)]), phrase: plain, quoted };
}
