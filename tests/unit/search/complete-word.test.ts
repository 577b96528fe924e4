import { expect, test } from 'vitest';
import { wordCompleter } from '../../../src/search/complete-word.ts';
import { comparableNames } from '../../../src/search/names.ts';

const complete = wordCompleter(
  comparableNames([
    ['security-auditor', 'Security Auditor'],
    ['security-expert', 'Security Expert'],
    ['section-editor', 'Section Editor'],
    ['data-engineer', 'Data Engineer'],
    ['database-admin', 'Database Admin'],
  ]),
);

test('a word that is being typed is the one of most names', () => {
  expect(complete('sec')).toBe('security');
  expect(complete('sect')).toBe('section');
});

test('a word of a name is whole, and two letters are no beginning', () => {
  expect(complete('data')).toBeUndefined();
  expect(complete('se')).toBeUndefined();
  expect(complete('zebra')).toBeUndefined();
});
