import type { ErrorCode } from 'yaml';

/** What is wrong with `description: Use when: …`. */
export const colonReason = 'a colon with a space after it stands in a value without quotes.';

/** What is wrong with `description: "Use when …`. */
export const quoteReason = 'a quote is never closed.';

// What the parser says is about its grammar. Of each kind, what its messages have in them.
const reasons: Readonly<Partial<Record<ErrorCode, readonly (readonly [string, string])[]>>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    ['sequence', 'the items of a list do not begin in the same column.'],
    ['', colonReason],
  ],
  MULTILINE_IMPLICIT_KEY: [['', 'a line continues the value before it without being indented.']],
  DUPLICATE_KEY: [['', 'a key stands there twice.']],
  TAB_AS_INDENT: [['', 'a tab indents a line.']],
  MISSING_CHAR: [
    ['quote', quoteReason],
    ['Missing , ', 'a comma is missing between the items of a list.'],
    ['map values', 'a line is no `key: value`.'],
    ['Comments', 'a `#` has no space before it.'],
    ['', 'a quote, a bracket or a colon is missing.'],
  ],
  BAD_INDENT: [
    ['Flow', 'a bracket is never closed, or what it encloses is not indented.'],
    ['Block scalar', 'the text after `|` or `>` is not indented.'],
    ['', 'lines that belong together do not begin in the same column.'],
  ],
  UNEXPECTED_TOKEN: [
    ['node end', 'text follows a value that has ended.'],
    ['same line', 'a list begins on the line of its key.'],
    ['header', 'text follows `|` or `>` on its line.'],
    ['', 'a sign stands where YAML allows none.'],
  ],
  BLOCK_IN_FLOW: [['', 'a colon or a dash with a space after it stands within brackets.']],
  NON_STRING_KEY: [['', 'a list or a mapping stands in place of a key.']],
  BAD_DQ_ESCAPE: [['', 'a backslash in double quotes escapes nothing.']],
  BAD_DIRECTIVE: [['', 'a line begins with `%`.']],
};

/** Why a text is not valid YAML, as a sentence. */
export function yamlReason(code: ErrorCode, message: string): string {
  const [, character] = /^Plain value cannot start with .*(\S)$/.exec(message) ?? [];
  if (character !== undefined) return `a value without quotes begins with “${character}”.`;
  const [, reason] = reasons[code]?.find(([part]) => message.includes(part)) ?? [];
  return reason ?? 'YAML does not allow what stands there.';
}
