import { foldText } from '../browse/find-values.ts';

const parameter = 'mark';
const mostMarks = 8;
// In UTF-16 units. Part of a longer word would mark nothing, since words are marked whole.
const longestMark = 60;

// Without what stands around a word: `C++` and `#` are words of their own.
const core = /[\p{L}\p{N}+#](?:.*[\p{L}\p{M}\p{N}+#])?/su;

/**
 * The address of a result whose page shows the words: `/agents/x/?mark=rate&mark=limiting#anchor`.
 *
 * @param url of the page, with or without origin, query and anchor, which stay as they are.
 * @param words as they stand in the text. The first eight that differ by more than case and
 * diacritics are shown, without the punctuation around them; those longer than 60 UTF-16 units are not.
 */
export function markedAddress(url: string, words: readonly string[]): string {
  const marks = new URLSearchParams(marksOf(words).map((word) => [parameter, word])).toString();
  if (marks === '') return url;
  const [, page = '', anchor = ''] = /^([^#]*)(.*)$/s.exec(url) ?? [];
  return `${page}${page.includes('?') ? '&' : '?'}${marks}${anchor}`;
}

/**
 * The words that the page at an address shows: those of {@link markedAddress}, within the same bounds
 * whoever made the address.
 *
 * @param search query of the address, with or without its question mark.
 */
export function markedWords(search: string): string[] {
  return marksOf(new URLSearchParams(search).getAll(parameter));
}

function marksOf(words: readonly string[]): string[] {
  const marks = new Map<string, string>();
  for (const word of words) {
    if (marks.size === mostMarks) break;
    const [mark = ''] = core.exec(word) ?? [];
    if (mark.length > longestMark) continue;
    const folded = foldText(mark);
    if (/[\p{L}\p{N}]/u.test(folded) && !marks.has(folded)) marks.set(folded, mark);
  }
  return [...marks.values()];
}
