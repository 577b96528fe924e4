/**
 * Reads another word letter by letter. Gives the slips that lie between the whole word and what was
 * read of the other, one more than may be made where there are more; undefined where the two are too
 * far apart however the other goes on.
 *
 * @param at the place of the letter to read; those before it have been read, and gave a number.
 */
export type ReadLetter = (other: string, at: number) => number | undefined;

/**
 * Counts the slips of the hand that lie between a word and others. Of others with the same beginning,
 * that has to be read once only. A slip is a letter more, less or other, or two neighbours that changed
 * places (optimal string alignment).
 *
 * @param most how many slips may be made.
 */
export function countSlips(word: string, most: number): ReadLetter {
  const { length } = word;
  const tooMany = most + 1;
  // By letters read of the other word, and by letters of the word: the slips between the two beginnings.
  const rows = [Array.from({ length: length + 1 }, (_, letters) => Math.min(letters, tooMany))];

  return (other, at) => {
    const before = rows[at - 1];
    const last = rows[at] ?? [];
    const row = rows[at + 1] ?? new Array<number>(length + 1).fill(tooMany);
    rows[at + 1] = row;
    const letter = other.charCodeAt(at);
    const letterBefore = other.charCodeAt(at - 1);
    let fewest = Math.min(at + 1, tooMany);
    row[0] = fewest;
    // Beginnings whose lengths differ by more than `most` have more slips between them.
    const end = Math.min(length, at + tooMany);
    for (let column = Math.max(1, at + 1 - most); column <= end; column += 1) {
      const own = word.charCodeAt(column - 1);
      let slips = number(last, column - 1) + (own === letter ? 0 : 1);
      slips = Math.min(slips, number(last, column) + 1, number(row, column - 1) + 1, tooMany);
      if (before && own === letterBefore && word.charCodeAt(column - 2) === letter) {
        slips = Math.min(slips, number(before, column - 2) + 1);
      }
      row[column] = slips;
      if (slips < fewest) fewest = slips;
    }
    return fewest > most ? undefined : number(row, length);
  };
}

function number(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
