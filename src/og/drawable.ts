/**
 * A text with only what a font can draw. Signs that it lacks, such as emoji, are left out.
 *
 * @param has whether the font has a character.
 * @returns nothing if a letter or digit is lacking, or none is left: the text would say something else.
 */
export function drawable(text: string, has: (character: string) => boolean): string | undefined {
  let drawn = '';
  for (const character of text.normalize('NFC')) {
    if (has(character)) drawn += character;
    else if (/[\p{L}\p{M}\p{N}]/u.test(character) && !joinsEmoji(character)) return undefined;
    else drawn += ' ';
  }
  const line = drawn.replace(/\s+/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(line) ? line : undefined;
}

// A variation selector is a mark, and so is the frame of a keycap.
function joinsEmoji(character: string): boolean {
  return /[\uFE0E\uFE0F\u20E3]/.test(character);
}
