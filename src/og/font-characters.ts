/**
 * Tells which characters a TrueType font has. Reads only the table that every such font has for the
 * Basic Multilingual Plane. Source: OpenType, “cmap”, format 4.
 *
 * @throws an Error if the font has no such table.
 */
export function fontCharacters(font: Uint8Array): (character: string) => boolean {
  const bytes = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = subtableOf(bytes);
  const segments = bytes.getUint16(table + 6) / 2;
  const ends = table + 14;
  const starts = ends + 2 * segments + 2;
  const deltas = starts + 2 * segments;
  const offsets = deltas + 2 * segments;
  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code > 0xff_ff) return false;
    for (let index = 0; index < segments; index += 1) {
      if (bytes.getUint16(ends + 2 * index) < code) continue;
      const start = bytes.getUint16(starts + 2 * index);
      if (start > code) return false;
      const delta = bytes.getUint16(deltas + 2 * index);
      const place = offsets + 2 * index;
      const offset = bytes.getUint16(place);
      if (offset === 0) return ((code + delta) & 0xff_ff) !== 0;
      // Counted from where the offset itself stands.
      return bytes.getUint16(place + offset + 2 * (code - start)) !== 0;
    }
    return false;
  };
}

function subtableOf(bytes: DataView): number {
  const cmap = tableOf(bytes, 'cmap');
  const count = cmap === undefined ? 0 : bytes.getUint16(cmap + 2);
  for (let index = 0; index < count && cmap !== undefined; index += 1) {
    const table = cmap + bytes.getUint32(cmap + 8 + 8 * index);
    if (bytes.getUint16(table) === 4) return table;
  }
  throw new Error('The font does not say which characters it has.');
}

function tableOf(bytes: DataView, name: string): number | undefined {
  const count = bytes.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + 16 * index;
    const tag = [0, 1, 2, 3].map((byte) => String.fromCharCode(bytes.getUint8(record + byte)));
    if (tag.join('') === name) return bytes.getUint32(record + 8);
  }
  return undefined;
}
