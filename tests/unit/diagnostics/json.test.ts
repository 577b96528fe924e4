import { expect, test } from 'vitest';
import { json } from '../../../src/diagnostics/json.ts';
import { located, reportOf } from './located.ts';

test('a report is the number of agents and the diagnostics, with their public keys only', () => {
  const text = json(reportOf(located('name-invalid', 'a.md', 'it is “A B”.', 'Write `a-b`.')));
  expect(JSON.parse(text)).toEqual({
    agents: 1,
    diagnostics: [
      {
        file: 'a.md',
        line: 3,
        column: 14,
        severity: 'warning',
        code: 'name-invalid',
        message: 'The name is not made of lower case letters, digits and hyphens: it is “A B”.',
        fix: 'Write `a-b`.',
      },
    ],
  });
});

test('what would drive a terminal is escaped, and means the same', () => {
  const file = '\u001B[2J\u009B\u202E\u{E0041}.md';
  const text = json(reportOf(located('name-invalid', file)));
  expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
  expect(JSON.parse(text).diagnostics[0].file).toBe(file);
});
