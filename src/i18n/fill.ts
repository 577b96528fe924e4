/** A sentence for each grammatical number; `{n}` stands for the number. */
export interface Plural {
  one: string;
  other: string;
}

/** A sentence with its `{placeholders}` filled in. One that has no value stays as it is. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, key: string) =>
    Object.hasOwn(values, key) ? String(values[key]) : whole,
  );
}

// They take long to make.
const rulesOf = new Map<string, Intl.PluralRules>();

/** The sentence for a number, which is written as the language writes numbers. */
export function plural(
  forms: Plural,
  n: number,
  locale: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const rules = rulesOf.get(locale) ?? new Intl.PluralRules(locale);
  rulesOf.set(locale, rules);
  const form = rules.select(n) === 'one' ? forms.one : forms.other;
  return fill(form, { ...values, n: n.toLocaleString(locale) });
}
