import { expect, test } from 'vitest';
import { accentOption } from '../../../src/integrations/accent-option.ts';

test.each(['#1c5ba6', '#1C5BA6', '#0af'])('%s is a colour', (value) => {
  expect(accentOption.parse(value)).toBe(value);
});

test.each([
  'blue',
  '1c5ba6',
  '#1c5ba',
  '#1c5b',
  '#1c5ba6ff',
  '#ggg',
  '#fff\n',
  'red;} body{display:none',
])('%j is refused, with what was expected', (value) => {
  const result = accentOption.safeParse(value);
  expect(result.error?.issues.map(({ message }) => message)).toEqual(['a colour such as #1c5ba6']);
});
