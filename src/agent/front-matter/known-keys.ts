import { documentedFields } from './documented-fields.ts';
import { refusedKey } from './plain-data.ts';

// Fields that no documentation names and many authors write, those of other coding tools among them.
const common = `
  alias aliases author authors autonomy avatar capabilities categories category colour complexity
  created date deny dependencies difficulty division domain domains emoji enabled experience
  expertise extends globs handoff homepage icon id identity keywords labels languages lang level
  locale maturity mcp parent permissions persona personality phase platforms proactive provider
  readonly reads related repository role rules services slug source specialization specialty
  specialties stage status subagents subcategory tag tags targets team thinking tier title tool
  trigger triggers type updated url version vibe workflow writes
`
  .trim()
  .split(/\s+/);

// What begins a line of a conversation, or a note, more often than a field; some are documented.
const speech: ReadonlySet<string> = new Set(
  `
  answer assistant caller client comment commentary context customer developer example examples
  focus goal human important input note notes output query question reply request response result
  results scenario system task then tip todo usage user warning when
  `
    .trim()
    .split(/\s+/),
);

/** Every key that is documented for some format, or common. */
export const knownKeys: ReadonlySet<string> = new Set([
  ...Object.values(documentedFields).flatMap((fields) => Object.keys(fields)),
  ...common,
  refusedKey,
]);

/**
 * Whether a line that begins with this word and a colon begins a field. Prose does not begin with
 * words joined by underscores or capitals, so any such word does, if a space follows.
 *
 * @param spaced whether the colon ends the line or has a space after it.
 */
export function isKnownKey(word: string, spaced: boolean): boolean {
  if (speech.has(word)) return false;
  if (knownKeys.has(word)) return true;
  return spaced && /^[a-z]+(?:_[a-z]+|[A-Z][a-z]+)+$/.test(word);
}

/** Whether a word with a colon after it is a part of a conversation, in whatever case it is written. */
export function isSpeech(word: string): boolean {
  return speech.has(word.toLowerCase());
}
