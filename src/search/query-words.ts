import { foldText } from '../browse/find-values.ts';

// What follows a word belongs to it in `C++` and `C++17`, and joins two in `HTML+CSS`.
const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[+#]+(?![+#\p{L}])\p{N}*)?/gu;
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/**
 * The words of a text as search compares them: without diacritics, in lower case, split at everything
 * but letters, digits, and the `+` and `#` that end a name. `Node.js & C++` gives `node`, `js`, `c++`.
 */
export function queryWords(text: string): string[] {
  return foldText(text).match(words) ?? [];
}

/** A word where it stands in a text. */
export interface WrittenWord {
  /** As it is written. */
  written: string;
  /** As search compares it. */
  folded: string;
  /** Where it begins, in UTF-16 units. */
  at: number;
}

/** The words of a text with their places; without those few that fold to several words, such as `½`. */
export function writtenWords(text: string): WrittenWord[] {
  return Array.from(text.matchAll(words)).flatMap(({ 0: written, index: at }) => {
    const [folded, ...more] = queryWords(written);
    return folded === undefined || more.length > 0 ? [] : [{ written, folded, at }];
  });
}

/** Whether a word holds letters of a script that puts words together, so that any part may be sought. */
export function isUnspaced(word: string): boolean {
  return unspaced.test(word);
}
