import { foldText } from '../browse/find-values.ts';
import { countSlips } from '../diagnostics/slips.ts';
import { sharedLength, type VocabularyWord } from './vocabulary.ts';

/** A vocabulary in which near words are found fast. */
export interface PreparedVocabulary {
  /** Sorted by their folded form. */
  words: readonly PreparedWord[];
}

interface PreparedWord extends VocabularyWord {
  /** As search compares it. */
  folded: string;
  /** How many letters its folded form shares with that of the former word. */
  shared: number;
  /** Which letters it has, as `letterSet` gives them. */
  letters: number;
}

/** Prepares a vocabulary, in any order, once for many queries. */
export function prepareVocabulary(words: readonly VocabularyWord[]): PreparedVocabulary {
  let former = '';
  const sorted = words
    .map((word) => ({ ...word, folded: foldText(word.word) }))
    .sort((a, b) => (a.folded < b.folded ? -1 : 1))
    .map((word) => {
      const shared = sharedLength(former, word.folded);
      former = word.folded;
      return { ...word, shared, letters: letterSet(word.folded) };
    });
  return { words: sorted };
}

/** A word of a vocabulary that may have been meant. */
export interface NearWord extends VocabularyWord {
  /** The slips that lie between what was typed and the word, or a beginning of it. */
  slips: number;
  /** Whether they are those to the whole word. */
  whole: boolean;
}

/**
 * The words that somebody may have meant to type, or to begin, the likeliest first: those with the
 * fewest slips, then whole words, then those with the same first letter, then those that most agents
 * have, then the shorter. None where some word begins with what was typed.
 *
 * @param typed as search compares it.
 * @param most how many slips there may be.
 */
export function nearWords(
  typed: string,
  { words }: PreparedVocabulary,
  most: number,
): readonly NearWord[] {
  const near: PreparedNearWord[] = [];
  const read = countSlips(typed, most);
  const letters = letterSet(typed);
  // By letters read of a word: the slips to what was read, and the fewest of them so far.
  const slips = [typed.length];
  const fewest = [typed.length];
  // Where the last word that was read ceased to be near, and what the present one shares with it.
  let farFrom = Infinity;
  let common = 0;
  for (const word of words) {
    const { folded, shared } = word;
    common = Math.min(common, shared);
    // Each letter that it lacks is a slip: most words need not be read.
    if (countBits(letters & ~word.letters) > most) continue;
    // Nor need one that begins as the last did when it ceased to be near.
    if (common < farFrom) {
      farFrom = Infinity;
      slips.length = Math.min(slips.length, common + 1);
      for (let at = slips.length - 1; at < folded.length; at += 1) {
        const found = read(folded, at);
        if (found === undefined) {
          farFrom = at + 1;
          break;
        }
        slips.push(found);
        fewest[at + 1] = Math.min(found, fewest[at] ?? found);
      }
      common = folded.length;
    }
    const begun = fewest[slips.length - 1] ?? Infinity;
    if (begun === 0) return [];
    if (begun > most) continue;
    const whole = slips.length > folded.length && slips.at(-1) === begun;
    near.push({ ...word, slips: begun, whole, sameInitial: folded[0] === typed[0] });
  }
  return near.sort(compare);
}

interface PreparedNearWord extends NearWord, PreparedWord {
  sameInitial: boolean;
}

function compare(a: PreparedNearWord, b: PreparedNearWord): number {
  return (
    a.slips - b.slips ||
    Number(b.whole) - Number(a.whole) ||
    Number(b.sameInitial) - Number(a.sameInitial) ||
    b.agents - a.agents ||
    a.folded.length - b.folded.length
  );
}

// Letters whose numbers differ by 32 share a bit.
function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at += 1) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

function countBits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
