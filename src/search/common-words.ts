/*
 * Words that say nothing of what is sought, of languages in which people search. They stand in nearly
 * every text, so that they would cost much to look up, and change nothing but the order.
 */
const commonWords = new Set(
  [
    // English
    'a an and are as at be by for from how in into is of on or that the this to with your',
    // French
    'à au aux avec ce ces comment d dans de des du en est et l la le les ou par pour que qui sur un une',
    // Spanish, Portuguese, Italian
    'al com como con da das del di do dos e el em gli il las lo los na o para per por que un una y',
    // German
    'auf das den der die ein eine für im in ist und von wie zu',
  ].flatMap((words) => words.split(' ')),
);

/** The words without those that say nothing, unless nothing would be left. */
export function withoutCommonWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !commonWords.has(word.toLowerCase()));
  return telling.length > 0 ? telling : [...words];
}
