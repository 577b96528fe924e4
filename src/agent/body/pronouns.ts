import words from './pronouns.json' with { type: 'json' };

const pronouns = new Set(
  Object.values(words)
    .flat()
    // “IT” is a subject, “It” is a pronoun.
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]),
);

/** Whether words speak of persons or of what was said before, as sentences do and labels do not. */
export function hasPronoun(text: readonly string[]): boolean {
  return text.some((word) => pronouns.has(word));
}
