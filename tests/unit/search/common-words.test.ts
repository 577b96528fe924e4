import { expect, test } from 'vitest';
import { withoutCommonWords } from '../../../src/search/common-words.ts';

test('words that say nothing are left out, whatever their case', () => {
  expect(withoutCommonWords(['analyse', 'de', 'données'])).toEqual(['analyse', 'données']);
  expect(withoutCommonWords(['How', 'to', 'design', 'The', 'API'])).toEqual(['design', 'API']);
});

test('a query of nothing else stays as it is', () => {
  expect(withoutCommonWords(['the', 'a'])).toEqual(['the', 'a']);
});
