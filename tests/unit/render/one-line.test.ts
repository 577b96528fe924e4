import { expect, test } from 'vitest';
import { oneLine } from '../../../src/render/one-line.ts';

test('a text is one line, without control characters', () => {
  expect(oneLine('  Redis\r\n\u0000\u001B and\u2028Kafka\t', 40)).toBe('Redis and Kafka');
});

test('nothing in it changes the direction of what stands beside it', () => {
  expect(oneLine('\u202Eevil\u202C \u2066a\u2067b\u2068c\u2069', 40)).toBe('evil abc');
});

test('what words need is left: joiners and marks of direction', () => {
  expect(oneLine('بهینه\u200Cسازی C++\u200F', 40)).toBe('بهینه\u200Cسازی C++\u200F');
});

test('it is cut to its length', () => {
  expect(oneLine('abcdef', 6)).toBe('abcdef');
  expect(oneLine('abcdefg', 6)).toBe('abcde…');
  expect(oneLine('a'.repeat(10_000), 6)).toBe('aaaaa…');
});
