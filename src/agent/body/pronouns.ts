import { withCapitals } from '../text/with-capitals.ts';
import words from './pronouns.json' with { type: 'json' };

// “IT” is a subject, “It” is a pronoun.
const pronouns = withCapitals(Object.values(words).flat());

/** Whether words speak of persons or of what was said before, as sentences do and labels do not. */
export function hasPronoun(text: readonly string[]): boolean {
  return text.some((word) => pronouns.has(word));
}
