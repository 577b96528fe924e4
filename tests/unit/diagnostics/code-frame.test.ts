import { expect, test } from 'vitest';
import { codeFrame } from '../../../src/diagnostics/code-frame.ts';

const frame = (text: string, line: number, column: number) =>
  codeFrame(text.split('\n'), { line, column });

test('a frame shows two lines on either side, and a caret under the column', () => {
  expect(frame('one\ntwo\nthree\nfour\nfive\nsix', 3, 2)).toEqual([
    '  1 | one',
    '  2 | two',
    '> 3 | three',
    '    |  ^',
    '  4 | four',
    '  5 | five',
  ]);
});

test('line numbers are aligned to the right', () => {
  const text = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join('\n');
  expect(frame(text, 9, 1)).toEqual([
    '   7 | line 7',
    '   8 | line 8',
    '>  9 | line 9',
    '     | ^',
    '  10 | line 10',
    '  11 | line 11',
  ]);
});

test('a place behind the end of its line is shown at its end', () => {
  expect(frame('ab', 1, 40)).toEqual(['> 1 | ab', '    |   ^']);
});

test('a line that the file does not have gives no frame', () => {
  expect(frame('ab', 2, 1)).toEqual([]);
});

test('the caret stands under its column behind tabs, wide characters and emoji', () => {
  const [line, caret] = frame('\t漢字👩‍💻x', 1, '\t漢字👩‍💻x'.length);
  expect(line).toBe('> 1 |   漢字👩‍💻x');
  expect(caret).toBe(`    | ${' '.repeat(2 + 4 + 2)}^`);
});

test('what has no shape is made visible, and Windows line breaks are passed over', () => {
  expect(frame('a\u202Eb\u001B[31mc\u200B\r\nnext', 1, 7)).toEqual([
    '> 1 | a\\u{202e}b\\u{1b}[31mc\\u{200b}',
    `    | ${' '.repeat('a\\u{202e}b\\u{1b}[3'.length)}^`,
    '  2 | next',
  ]);
});

test('a long line is cut around the column', () => {
  const line = `${'a'.repeat(500)}X${'b'.repeat(500)}`;
  const [text = '', caret = ''] = frame(line, 1, 501);
  expect(text).toMatch(/^> 1 \| …a{60}Xb{39}…$/);
  expect(text[caret.indexOf('^')]).toBe('X');
});

test('of a line of 256 KiB no more than a stretch is shown', () => {
  const line = '👩‍💻'.repeat(52_000);
  expect(frame(line, 1, 130_001)[0]?.length).toBeLessThan(600);
});
