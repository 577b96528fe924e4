/** A text of at most so many UTF-16 units; where it was longer, it ends in `…`. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  // Without half of a character.
  const shown = text
    .slice(0, length - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, '');
  return `${shown}…`;
}
