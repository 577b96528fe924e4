/**
 * The candidate that a word was most likely meant to be: the same but for case, hyphens and
 * underscores, or a slip or two away. Undefined where none is near.
 *
 * @param shortest fewest letters of a word that may differ in more than that.
 */
export function nearMiss(
  word: string,
  candidates: readonly string[],
  shortest = 5,
): string | undefined {
  return sameLetters(word, candidates) ?? nearest(word, candidates, shortest);
}

/** The candidate that differs in nothing but case, hyphens and underscores. */
export function sameLetters(word: string, candidates: readonly string[]): string | undefined {
  const plain = letters(word);
  return candidates.find((candidate) => letters(candidate) === plain);
}

function nearest(
  word: string,
  candidates: readonly string[],
  shortest: number,
): string | undefined {
  // One slip makes another word of a short one: `note` is not `mode`.
  if (word.length < shortest) return undefined;
  const plain = letters(word);
  const within = (most: number): string | undefined =>
    candidates.find(
      (candidate) => slips(plain, letters(candidate)) <= (candidate.length < 8 ? 1 : most),
    );
  return within(1) ?? within(2);
}

function letters(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}

// Edit distance in which two swapped neighbours are one slip.
function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next[column] = Math.min(
        at(last, column) + 1,
        at(next, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(before, column - 2) + 1 : Infinity,
      );
    }
    before = last;
    last = next;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
