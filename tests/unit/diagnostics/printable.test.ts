import { expect, test } from 'vitest';
import { printable } from '../../../src/diagnostics/printable.ts';

test.each([
  ['an escape sequence', '\u001B[2J', '\\u{1b}[2J'],
  ['a C1 control', '\u009B2J', '\\u{9b}2J'],
  ['a line break', 'a\r\nb', 'a\\u{d}\\u{a}b'],
  ['a bidirectional override', '\u202Eabc', '\\u{202e}abc'],
  ['a tag character', '\u{E0041}', '\\u{e0041}'],
  ['a line separator', '\u2028', '\\u{2028}'],
  ['a lone variation selector', 'a\uFE0F', 'a\\u{fe0f}'],
  ['half a surrogate pair', '\uD800', '\\u{d800}'],
])('%s is written as its code point', (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('words of any script and emoji stay as they are', () => {
  const text =
    'Ünïcode 漢字 한국어 مرحبا 👩‍💻 ❤️ 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}';
  expect(printable(text)).toBe(text);
});
