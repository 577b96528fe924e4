import { expect, test } from 'vitest';
import { jsonText } from '../../../src/export/json-text.ts';

test('half of a surrogate pair, which many parsers refuse, is written as U+FFFD', () => {
  const value = { name: 'x \uD800', list: ['\uDC00 y', '\uD83D\uDE00'], none: undefined };
  expect(jsonText(value)).toBe('{"name":"x \uFFFD","list":["\uFFFD y","😀"]}');
});

test.each([
  { text: 'an escape as a file writes it: \\ud800', at: null },
  { text: '\u2028 \u0000 "quoted" </script>', list: [1, true, {}] },
])('all else is what JSON writes: %j', (value) => {
  expect(jsonText(value)).toBe(JSON.stringify(value));
});
