import type { ErrorCode } from 'yaml';

/** What is wrong with `description: Use when: …`. */
export const colonReason = 'a colon with a space after it stands in a value without quotes.';

// What the parser says of the commonest mistakes is about its grammar.
const reasons: Readonly<Partial<Record<ErrorCode, string>>> = {
  BLOCK_AS_IMPLICIT_KEY: colonReason,
  MULTILINE_IMPLICIT_KEY: 'a line continues the value before it without being indented.',
  DUPLICATE_KEY: 'a key stands there twice.',
  TAB_AS_INDENT: 'a tab indents a line.',
  MISSING_CHAR: 'a quote, a bracket or a colon is missing.',
};

/** Why a text is not valid YAML, as a sentence. */
export function yamlReason(code: ErrorCode, message: string): string {
  const [first = ''] = message.split('\n');
  return reasons[code] ?? (first.endsWith('.') ? first : `${first}.`);
}
