const word =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{1,3}|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+/gu;

/** How many words a text has. Where a script sets no spaces, three characters count as one. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}
