/** A text without accents and the like. Those of kana and Hangul, which carry meaning, stay. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC');
}
