import { expect, test } from 'vitest';
import { diagnose } from '../../../src/diagnostics/diagnostic.ts';
import { counted, tally } from '../../../src/diagnostics/tally.ts';

test('diagnostics are counted by severity, worst first', () => {
  const place = { line: 1, column: 1 };
  const found = [
    diagnose('front-matter-missing', 'a', place),
    diagnose('name-missing', 'a', place),
    diagnose('name-missing', 'b', place),
  ];
  expect(tally(found)).toBe('2 errors, 1 warning');
});

test('thousands are grouped', () => {
  expect(counted(1_040, 'file')).toBe('1,040 files');
  expect(counted(1, 'file')).toBe('1 file');
});
