import { expect, test } from 'vitest';
import { queryForms } from '../../../src/search/query-forms.ts';

test.each([
  ['rate limiting', ['rate', 'limiting']],
  ['backend-expert', ['backend', 'expert']],
  ['node.js', ['node', 'js']],
  ['CI/CD', ['CI', 'CD']],
  ['A/B testing', ['AB', 'testing']],
  ['C++ C# .NET', ['C++', 'C#', 'NET']],
  ['R & S', ['R', 'S']],
  ['analyse de données', ['analyse', 'données']],
  ['modélisation modélisation', ['modélisation']],
  ['→ …', []],
])('the words of “%s” are %j', (query, words) => {
  expect(queryForms(query).words).toEqual(words);
});

test('a query in quotes wants the phrase', () => {
  expect(queryForms('"rate limiting"')).toEqual({
    words: ['rate', 'limiting'],
    phrase: 'rate limiting',
    quoted: true,
  });
  expect(queryForms('rate "limiting')).toMatchObject({ phrase: 'rate limiting', quoted: false });
});
