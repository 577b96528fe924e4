import { expect, test } from 'vitest';
import { difference } from '../../../src/check/difference.ts';

test('a difference is a unified diff with two lines of context', () => {
  const before = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\n';
  expect(difference('a.md', before, before.replace('four', '4'))).toBe(
    '--- a.md\n+++ a.md\n@@ -2,5 +2,5 @@\n two\n three\n-four\n+4\n five\n six',
  );
});

test('escape sequences of the file do not reach the terminal', () => {
  const text = difference('\u001B[2J.md', 'a\u001B[2J\t\u202E\r\n', 'b\u009B\r\n');
  expect(text).toBe(
    '--- "\\033[2J.md"\n+++ "\\033[2J.md"\n@@ -1,1 +1,1 @@\n-a\\u{1b}[2J\t\\u{202e}\n+b\\u{9b}',
  );
});

test('differences without end are given up', () => {
  const lines = (mark: string) =>
    Array.from({ length: 60_000 }, (_, i) => `${mark}${i}`).join('\n');
  expect(difference('a.md', lines('a'), lines('b'))).toBeUndefined();
});
