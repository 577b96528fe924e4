/**
 * Estimates how many tokens a text has for a language model: one for each ideograph, kana or Hangul
 * syllable, one for every four characters of other scripts. An estimate: tokenisers differ, and code
 * and rare words take more.
 */
export function estimateTokens(text: string): number {
  const dense =
    text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0;
  return dense + Math.ceil((text.length - dense) / 4);
}
