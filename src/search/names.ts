import type { AgentName } from '../catalog/agent-names.ts';
import { countSlips } from '../diagnostics/slips.ts';
import { isUnspaced, queryWords } from './query-words.ts';

const scores = {
  isName: 1,
  beginsName: 0.9,
  nearlyIsName: 0.7,
  beginsWithinWord: 0.65,
  wordsTogether: 0.65,
  wholeWords: 0.45,
  otherForms: 0.4,
  beginsWords: 0.3,
  someWords: 0.2,
};

/** The names of an agent in the form that queries are compared with. */
export interface ComparableName {
  /** The slug, the title and the name, without those that say the same. */
  forms: readonly NameForm[];
}

interface NameForm {
  /** As `queryWords` gives them. */
  words: readonly string[];
  /** The words without anything between them, so that `backend` is `back-end`. */
  joined: string;
}

/** The names of agents, ready to be compared; in the same order. */
export function comparableNames(names: readonly AgentName[]): ComparableName[] {
  return names.map((texts) => {
    const forms = new Map(texts.map((text) => [queryWords(text).join(' '), text]));
    return { forms: Array.from(forms.values(), formOf) };
  });
}

/**
 * Tells how well a query names agents: 1 where it is the slug, the title or the name; 0.9 where one of
 * them begins with it, 0.65 where it does so within a word; 0.7 where one of them is a slip or two away;
 * 0.45 where all its words are words of one of them, 0.65 if they stand together there; 0.4 where they
 * are other forms of such words, 0.3 where they begin them; and of 0.2 as much as the share of its words
 * that are. Case, diacritics, punctuation and emoji do not matter. Chinese,
 * Japanese, Korean and other scripts that put words together count wherever they stand.
 */
export function nameScorer(query: string): (name: ComparableName) => number {
  const sought = formOf(query);
  if (sought.words.length === 0) return () => 0;
  const isNear = slipDetector(sought.joined);
  return ({ forms }) =>
    forms.reduce((best, form) => Math.max(best, scoreForm(sought, form, isNear)), 0);
}

function scoreForm(sought: NameForm, form: NameForm, isNear: (joined: string) => boolean): number {
  if (form.joined === sought.joined) return scores.isName;
  if (form.joined.startsWith(sought.joined)) {
    return endsWithWord(sought.joined.length, form) ? scores.beginsName : scores.beginsWithinWord;
  }
  if (isNear(form.joined)) return scores.nearlyIsName;
  const whole = sought.words.filter(
    (word) =>
      form.words.some((other) => isForm(word, other)) ||
      (isUnspaced(word) && form.joined.includes(word)),
  );
  if (whole.length === sought.words.length) {
    if (` ${form.words.join(' ')} `.includes(` ${sought.words.join(' ')} `)) {
      return scores.wordsTogether;
    }
    return sought.words.every((word) => form.joined.includes(word))
      ? scores.wholeWords
      : scores.otherForms;
  }
  const all = sought.words.every(
    (word) => whole.includes(word) || form.words.some((other) => other.startsWith(word)),
  );
  return all ? scores.beginsWords : (scores.someWords * whole.length) / sought.words.length;
}

// `engineering` names an engineer.
function isForm(word: string, other: string): boolean {
  return (
    word === other ||
    (other.length >= 4 && word.startsWith(other) && word.length - other.length <= 3)
  );
}

// A slip makes another name of a shorter one, and two do of one that is not long.
function slipDetector(joined: string): (other: string) => boolean {
  const most = joined.length < 5 ? 0 : joined.length < 9 ? 1 : 2;
  const read = countSlips(joined, most);
  return (other) => {
    if (most === 0 || Math.abs(other.length - joined.length) > most) return false;
    let slips: number | undefined = 0;
    for (let at = 0; at < other.length && slips !== undefined; at += 1) slips = read(other, at);
    return slips !== undefined && slips <= most;
  };
}

// `net` begins `.NET Upgrade`, and only a word of `Network Engineer`.
function endsWithWord(length: number, { words }: NameForm): boolean {
  let end = 0;
  return words.some((word) => {
    end += word.length;
    return end === length;
  });
}

function formOf(text: string): NameForm {
  const words = queryWords(text);
  return { words, joined: words.join('') };
}
