import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nastyMarkdown } from './arbitraries.ts';
import { findLost } from './lost.ts';

test('every text, code and raw HTML of the body occurs in the article, in order', () => {
  fc.assert(
    fc.property(nastyMarkdown, (markdown) => {
      expect(findLost(markdown) ?? []).toEqual([]);
    }),
    { seed: 3, numRuns: 1_500 },
  );
});

test.each([
  ['an unclosed fence', '```js\na\n\n## b\n'],
  ['fences in a fence as long as they', '```\na\n```js\nb\n```\nc\n```\n'],
  [
    'sections between tags',
    '<role>\n\na **b**\n\n</role>\n\n<input>\nc\n</input>\n\n<output>d</output>',
  ],
  ['generics', 'List<String> and Map<K, V> and `<T>` and <T>'],
  ['a drawing', 'a\n\n┌──┐\n│ b│\n  └─┘\n'],
  ['front matter in the body', '---\na: b\n---\n\n---\nc: d\n---\n\ne'],
  ['hidden elements', '<p hidden>a</p>\n\n<p style="display:none">b</p>'],
])('nothing is lost of %s', (_, markdown) => {
  expect(findLost(markdown)).toEqual([]);
});

test('what is lost would be found', () => {
  expect(findLost('a')).toEqual([]);
  expect(findLost(`${'>'.repeat(100)}`)).toBeUndefined();
});
