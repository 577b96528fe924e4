import { expect, test } from 'vitest';
import { NotText, textOf } from '../../../../src/client/copy/text-of.ts';

test('text encodes to the bytes that it came from', () => {
  for (const text of ['\uFEFFa\r\nb', '', 'é\n\u2028\u0007', '🧪'])
    expect(textOf(new TextEncoder().encode(text))).toBe(text);
});

test('bytes that a clipboard would change are refused', () => {
  for (const bytes of [[0x61, 0xff], [0xc3], [0x61, 0x00, 0x62], [0xff, 0xfe, 0x61, 0x00]])
    expect(() => textOf(Uint8Array.from(bytes))).toThrow(NotText);
});
