import { countSlips } from './slips.ts';

const mostSlips = 2;

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
  return within(1) ?? within(mostSlips);
}

function letters(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}

function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > mostSlips) return Infinity;
  const read = countSlips(a, mostSlips);
  let found: number | undefined = a.length;
  for (let at = 0; at < b.length && found !== undefined; at += 1) found = read(b, at);
  return found ?? Infinity;
}
