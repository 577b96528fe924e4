const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;
// Where they are in the Basic Multilingual Plane, and the first halves of those beyond it: texts with
// none of these have none of those, and this is found out much faster.
const maybeDense = /[\u1100-\u11FF\u2E80-\uD7FF\uD840-\uD8FF\uF900-\uFAFF\uFF66-\uFFDF]/;

/**
 * Estimates how many tokens a text has for a language model: one for each ideograph, kana or Hangul
 * syllable, one for every four characters of other scripts. An estimate: tokenisers differ, and code
 * and rare words take more.
 */
export function estimateTokens(text: string): number {
  const characters = maybeDense.test(text) ? (text.match(dense)?.length ?? 0) : 0;
  return characters + Math.ceil((text.length - characters) / 4);
}
