import { sharedState } from '../catalog/shared-state.ts';
import { en } from './en.ts';
import { fill, type Plural, plural } from './fill.ts';
import { fr } from './fr.ts';
import { languageName } from './language-name.ts';
import { listFormat } from './list-format.ts';
import type { Locale, Messages } from './messages.ts';

/** The words of each language of the interface. */
export const languages: Readonly<Record<Locale, Messages>> = { en, fr };

/** The interface's language with what is needed to write in it. */
export interface Words extends Messages {
  locale: Locale;
  /** A number as the language writes it. */
  number(n: number): string;
  /** The sentence for a number. */
  count(forms: Plural, n: number, values?: Readonly<Record<string, string | number>>): string;
  /** Items as the language lists them, such as “a, b and c”. */
  list(items: readonly string[]): string;
  /** What the language calls a language, such as “French”; the tag itself where it has no name. */
  language(tag: string): string;
}

const collected = new Map<Locale, Words>();

/** The words of the language that the owner chose. */
export function words(): Words {
  return wordsOf(sharedState().locale);
}

/** The words of a language. */
export function wordsOf(locale: Locale): Words {
  const known = collected.get(locale);
  if (known) return known;
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const lists = listFormat(locale);
  const made: Words = {
    ...languages[locale],
    locale,
    number: (n) => n.toLocaleString(locale),
    count: (forms, n, values) => plural(forms, n, locale, values),
    list: (items) => lists.format(items),
    language: (tag) => languageName(tag, names),
  };
  collected.set(locale, made);
  return made;
}

export { fill };
