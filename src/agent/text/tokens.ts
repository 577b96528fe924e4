const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

/**
 * Estimates how many tokens a text has for a language model: one for each ideograph, kana or Hangul
 * syllable, one for every four characters of other scripts. An estimate: tokenisers differ, and code
 * and rare words take more.
 */
export function estimateTokens(text: string): number {
  // None of those scripts begins before U+1100, and most texts end before it.
  const isDense = /[\u1100-\uFFFF]/.test(text);
  const characters = isDense ? (text.match(dense)?.length ?? 0) : 0;
  return characters + Math.ceil((text.length - characters) / 4);
}
