import { expect, test } from 'vitest';
import { decode, maximumFileSize } from '../../../../src/agent/text/decode.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );

test('a byte order mark stays in the text, so that the bytes can be made again', () => {
  const file = bytes([0xef, 0xbb, 0xbf], 'name');
  const text = decode(file);
  expect(Buffer.from(String(text)).equals(file)).toBe(true);
});

test('bytes that are not UTF-8 are refused with their place', () => {
  const outcome = decode(bytes('one\ntwo ', [0xff], ' three'));
  expect(outcome).toMatchObject({ code: 'file-not-utf8', place: { line: 2, column: 5 } });
});

test('a NUL byte is refused with its place', () => {
  expect(decode(bytes('ab\ncd', [0], 'e'))).toMatchObject({
    code: 'file-not-utf8',
    place: { line: 2, column: 3 },
  });
});

test('a file of exactly the largest size is read, and one byte more is refused', () => {
  const largest = Buffer.alloc(maximumFileSize, 'a');
  expect(typeof decode(largest)).toBe('string');
  expect(decode(Buffer.concat([largest, Buffer.from('a')]))).toMatchObject({
    code: 'file-too-large',
  });
});

test('the place is that of the first wrong byte, even after a U+FFFD that the file really holds', () => {
  expect(decode(bytes('a\uFFFD\né', [0xc3], 'x'))).toMatchObject({ place: { line: 2, column: 2 } });
  expect(decode(bytes('a\uFFFDb', [0xe2, 0x82]))).toMatchObject({ place: { line: 1, column: 4 } });
});

test.each([
  ['little', [0xff, 0xfe, 0x61, 0]],
  ['big', [0xfe, 0xff, 0, 0x61]],
])('UTF-16 of %s endian is called by its name', (_, file) => {
  expect(decode(bytes(file))).toEqual({
    code: 'file-not-utf8',
    place: { line: 1, column: 1 },
    detail: 'it is UTF-16.',
  });
});
