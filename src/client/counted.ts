import { type Plural, plural } from '../i18n/fill.ts';

/** The sentence for a number, in the language of the interface. */
export function counted(
  forms: Plural,
  n: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return plural(forms, n, document.documentElement.lang, values);
}
