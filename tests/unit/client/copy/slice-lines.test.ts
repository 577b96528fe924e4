import { expect, test } from 'vitest';
import { sliceLines } from '../../../../src/client/copy/slice-lines.ts';

test('lines are cut as they stand, with what ends them', () => {
  const text = '\uFEFFa\r\nb\n\nc';
  expect(sliceLines(text, '1-1')).toBe('\uFEFFa\r\n');
  expect(sliceLines(text, '2-3')).toBe('b\n\n');
  expect(sliceLines(text, '4-4')).toBe('c');
  expect(sliceLines(text, '1-4')).toBe(text);
});
