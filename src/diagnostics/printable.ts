// An emoji may hold joiners, selectors and tags that are invisible anywhere else.
const unseen = /(\p{RGI_Emoji})|[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gv;

/**
 * Text as it may be printed: controls, bidirectional marks and everything else that has no shape is
 * written as `\u{…}`. File names and quoted source are untrusted; an escape sequence in them would
 * drive the terminal.
 */
export function printable(text: string): string {
  return text.replace(unseen, (character, emoji: string | undefined) => {
    return emoji ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}
