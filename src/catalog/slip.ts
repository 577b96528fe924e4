// One of these can be another word: a Han character, a syllable; and in `c#` or `agent-2` one character
// is all that is meant to differ.
const meaningful = /[^\p{L}\p{M}\s._-]|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const separators = /^[\s._-]+$/;
const letter = /[\p{L}\p{M}]/u;

// `ui` and `ux`, `java` and `lava` are words of their own.
const leastShared = 4;

/**
 * Whether two names are one slip of the hand apart: a letter more or less, another letter, or two
 * that changed places, within a word that is otherwise the same and not short.
 */
export function isSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end += 1;

  const one = a.slice(start, a.length - end);
  const other = b.slice(start, b.length - end);
  const swapped = one.length === 2 && one[1] === other[0] && one[0] === other[1];
  if (one.length > 1 || other.length > 1) {
    if (!swapped || other.length !== 2) return false;
  }
  if (meaningful.test(one + other)) return false;
  if (separators.test(one + other)) return true;
  return lettersBefore(a, start) + lettersAfter(a, a.length - end) >= leastShared;
}

function lettersBefore(text: string, position: number): number {
  let first = position;
  while (first > 0 && letter.test(text.charAt(first - 1))) first -= 1;
  return position - first;
}

function lettersAfter(text: string, position: number): number {
  let last = position;
  while (last < text.length && letter.test(text.charAt(last))) last += 1;
  return last - position;
}
