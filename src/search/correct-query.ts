import { nearWords, type PreparedVocabulary } from './near-words.ts';
import { isUnspaced, writtenWords } from './query-words.ts';

const shortest = 4;
// One slip makes another word of a shorter one, and two of one that is not long.
const shortestForOne = 5;
const shortestForTwo = 8;
// No word of a vocabulary is longer, and time grows with the letters.
const longest = 42;
const innerCapital = /.\p{Lu}/u;

/**
 * A query in which each unseen word is replaced by the word that was most likely meant: one slip away
 * from five letters, two from eight; in a word of four letters, one, where only one word is so near.
 * Undefined where nothing is to correct. All else stays as typed. The first letter is a capital if that
 * of the typed word was; a word of a hyphenated name has no other capitals.
 *
 * @param unseen words of the query that nothing was found of, as `queryWords` gives them.
 */
export function correctQuery(
  query: string,
  unseen: readonly string[],
  vocabulary: PreparedVocabulary,
): string | undefined {
  const wrong = new Set(unseen);
  let corrected = '';
  let end = 0;
  for (const { written, folded, at } of writtenWords(query)) {
    if (!wrong.has(folded)) continue;
    const meant = meantWord(folded, vocabulary);
    if (meant === undefined) continue;
    const after = at + written.length;
    const joined = /[-_]$/.test(query.slice(0, at)) || /^[-_]/.test(query.slice(after));
    corrected += query.slice(end, at) + spellLike(joined ? meant.toLowerCase() : meant, written);
    end = after;
  }
  return end === 0 ? undefined : corrected + query.slice(end);
}

function meantWord(typed: string, vocabulary: PreparedVocabulary): string | undefined {
  const { length } = typed;
  if (length < shortest || length > longest || isUnspaced(typed)) return undefined;
  const near = nearWords(typed, vocabulary, length < shortestForTwo ? 1 : 2);
  if (length >= shortestForOne) return near[0]?.word;
  const [only, ...others] = near.filter(({ whole }) => whole);
  return others.length > 0 ? undefined : only?.word;
}

function spellLike(meant: string, written: string): string {
  const [first = ''] = meant;
  const capital = /^\p{Lu}/u.test(written) && !innerCapital.test(meant);
  return capital ? first.toUpperCase() + meant.slice(first.length) : meant;
}
