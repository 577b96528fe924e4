/** Words as they are inside of a sentence, and as they are at its beginning. */
export function withCapitals(words: readonly string[]): Set<string> {
  return new Set(words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]));
}
