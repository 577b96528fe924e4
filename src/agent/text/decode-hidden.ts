import type { HiddenRun } from './hidden-characters.ts';

/** What a run of hidden characters says; empty where it says nothing. */
export function decodeHidden({ kind, characters }: HiddenRun): string {
  const codes = Array.from(characters, (character) => character.codePointAt(0) ?? 0);
  if (kind === 'tag-characters') {
    // Tags are ASCII, moved to U+E0000; the first is a mark, the last cancels.
    const ascii = codes.map((code) => code - 0xe0000).filter((code) => code > 0x1f && code < 0x7f);
    return new TextDecoder().decode(Uint8Array.from(ascii));
  }
  return kind === 'variation-selector' ? decodeSelectors(codes) : '';
}

// Selectors 1 to 256 can carry any byte; text that is smuggled in them is UTF-8.
function decodeSelectors(codes: readonly number[]): string {
  const bytes = codes.map((code) => (code >= 0xe0100 ? code - 0xe0100 + 16 : code - 0xfe00));
  const text = new TextDecoder().decode(Uint8Array.from(bytes));
  return /^[[\P{C}\s]--\uFFFD]+$/v.test(text) ? text : '';
}
