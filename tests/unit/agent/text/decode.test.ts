import { expect, test } from 'vitest';
import { decode, maximumFileSize } from '../../../../src/agent/text/decode.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );

test('a byte order mark stays in the text, so that the bytes can be made again', () => {
  const file = bytes([0xef, 0xbb, 0xbf], 'name');
  const text = decode(file, 'a.md');
  expect(Buffer.from(String(text)).equals(file)).toBe(true);
});

test('bytes that are not UTF-8 are refused with their place', () => {
  const outcome = decode(bytes('one\ntwo ', [0xff], ' three'), 'a.md');
  expect(outcome).toMatchObject({ code: 'file-not-utf8', line: 2, column: 5 });
});

test('a NUL byte is refused with its place', () => {
  expect(decode(bytes('ab\ncd', [0], 'e'), 'a.md')).toMatchObject({
    code: 'file-not-utf8',
    line: 2,
    column: 3,
  });
});

test('a file of exactly the largest size is read, and one byte more is refused', () => {
  const largest = Buffer.alloc(maximumFileSize, 'a');
  expect(typeof decode(largest, 'a.md')).toBe('string');
  expect(decode(Buffer.concat([largest, Buffer.from('a')]), 'a.md')).toMatchObject({
    code: 'file-too-large',
  });
});
