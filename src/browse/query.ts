const longest = 200;

/**
 * What is searched for when a text is typed, or stands in an address: without space around it, at most
 * 200 characters. Empty if there is nothing to search for.
 */
export function cleanQuery(text: string): string {
  const [...characters] = text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return characters.slice(0, longest).join('').trim();
}
