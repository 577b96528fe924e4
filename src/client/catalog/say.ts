import { type Plural, plural } from '../../i18n/fill.ts';
import { clientWords } from '../words.ts';

/** The words of the catalog. */
export const say = clientWords('catalog');

const locale = document.documentElement.lang;
const format = new Intl.NumberFormat(locale);

/** A number as the interface's language writes it. */
export function number(n: number): string {
  return format.format(n);
}

/** The sentence for a number. */
export function count(forms: Plural, n: number, values: Record<string, string> = {}): string {
  return plural(forms, n, locale, values);
}
