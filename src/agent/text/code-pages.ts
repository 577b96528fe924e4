/** An encoding of one byte a character, in which the bytes of UTF-8 text are sometimes read. */
export interface CodePage {
  /** Every character that the page, or a lax reader of it, gives for a byte of 0x80 or more. */
  byteOf: ReadonlyMap<string, number>;
  /** What the bytes of one character outside ASCII become. */
  sequence: RegExp;
  /**
   * Sequences that also occur in undamaged text, such as a letter before a quotation mark, tested with
   * the character before and the one after them.
   */
  ordinary: RegExp;
}

// The bytes 0x80 to 0x9F, from https://encoding.spec.whatwg.org/index-windows-1252.txt: the decoder of
// Node 20 reads them as ISO-8859-1. Five of them are undefined and stay controls.
const windowsOnly = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

const highBytes = Array.from({ length: 0x80 }, (_, index) => index + 0x80);

/** Windows-1252, and ISO-8859-1 as well: where they differ, ISO-8859-1 has controls. */
export const western = codePage(
  [
    ...highBytes.map((byte): [string, number] => [String.fromCharCode(byte), byte]),
    ...Array.from(windowsOnly, (character, index): [string, number] => [character, index + 0x80]),
  ],
  /^.(?:[Æ-ÍÔ-ÖÜ-ß]|(?!ï»¿).[\xA0«»·‘’‚“”„…–—‹›])/su,
);

/** The controls that ISO-8859-1 has where Windows-1252 has characters. */
export const isoOnly: ReadonlySet<string> = new Set(
  highBytes
    .map((byte) => String.fromCharCode(byte))
    .filter((character, index) => index < 0x20 && !windowsOnly.includes(character)),
);

const macintosh = new TextDecoder('macintosh');

/** Mac OS Roman. Its symbols are quotation marks, dashes and mathematics. */
export const macRoman = codePage(
  highBytes.map((byte) => [macintosh.decode(new Uint8Array([byte])), byte]),
  /^.[\xA0«»…ÀÃÕ–—“”‘’÷⁄€‹›ﬁﬂ]|^(?:\P{L}[¬√ƒ≈∆][≠∞±≤≥∂∑∏π∫Ωµ]|.[¬√ƒ≈∆][≠∞±≤≥∂∑∏π∫Ωµ]\P{L}$)/su,
);

function codePage(characters: readonly [string, number][], ordinary: RegExp): CodePage {
  const range = (first: number, last: number): string =>
    `[${characters
      .filter(([, byte]) => byte >= first && byte <= last)
      .map(([character]) => character)
      .join('')}]`;
  const next = range(0x80, 0xbf);
  // https://www.unicode.org/versions/latest/core-spec/chapter-3/#G27506, table 3-7
  const forms = [
    [range(0xc2, 0xdf), next],
    [range(0xe0, 0xe0), range(0xa0, 0xbf), next],
    [range(0xe1, 0xec), next, next],
    [range(0xed, 0xed), range(0x80, 0x9f), next],
    [range(0xee, 0xef), next, next],
    [range(0xf0, 0xf0), range(0x90, 0xbf), next, next],
    [range(0xf1, 0xf3), next, next, next],
    [range(0xf4, 0xf4), range(0x80, 0x8f), next, next],
  ];
  const sequence = new RegExp(forms.map((form) => form.join('')).join('|'), 'g');
  return { byteOf: new Map(characters), sequence, ordinary };
}
