import type { AgentName } from '../catalog/agent-names.ts';
import { isUnspaced, queryWords } from './query-words.ts';

const scores = {
  isName: 1,
  beginsName: 0.9,
  beginsWithinWord: 0.65,
  wholeWords: 0.45,
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
 * How well a query names an agent: 1 where it is the slug, the title or the name, 0.9 where one of them
 * begins with it, 0.65 where it does so within a word, 0.45 where all its words are words of one of them, 0.3 where they begin such words,
 * and of 0.2 as much as the share of its words that are.  Case, diacritics, punctuation and emoji do not matter. Chinese, Japanese, Korean and other
 * scripts without spaces count as words wherever they stand.
 */
export function scoreName(query: string, { forms }: ComparableName): number {
  const sought = soughtForm(query);
  if (sought.words.length === 0) return 0;
  return forms.reduce((best, form) => Math.max(best, scoreForm(sought, form)), 0);
}

function scoreForm(sought: NameForm, form: NameForm): number {
  if (form.joined === sought.joined) return scores.isName;
  if (form.joined.startsWith(sought.joined)) {
    return endsWithWord(sought.joined.length, form) ? scores.beginsName : scores.beginsWithinWord;
  }
  const whole = sought.words.filter(
    (word) => form.words.includes(word) || (isUnspaced(word) && form.joined.includes(word)),
  );
  if (whole.length === sought.words.length) return scores.wholeWords;
  const all = sought.words.every(
    (word) => whole.includes(word) || form.words.some((other) => other.startsWith(word)),
  );
  return all ? scores.beginsWords : (scores.someWords * whole.length) / sought.words.length;
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

// One query is compared with every name.
let lastSought: { query: string; form: NameForm } | undefined;

function soughtForm(query: string): NameForm {
  if (lastSought?.query !== query) lastSought = { query, form: formOf(query) };
  return lastSought.form;
}
