// The WHATWG label; Node's decoder follows its table.
const decoder = new TextDecoder('macintosh');
const byteOf = new Map(
  Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]),
);

/**
 * Undoes the reading of UTF-8 bytes as Mac OS Roman (`donn√©es` for `données`).
 *
 * @returns the text as it was; undefined where a character is not in Mac OS Roman or the bytes are not
 * UTF-8, that is, where the text was not damaged in this way.
 */
export function repairMacRoman(text: string): string | undefined {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (const character of text) {
    const byte = byteOf.get(character);
    if (byte === undefined) return undefined;
    bytes[length] = byte;
    length += 1;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      bytes.subarray(0, length),
    );
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
