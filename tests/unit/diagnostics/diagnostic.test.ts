import { expect, test } from 'vitest';
import { byPlace, diagnose } from '../../../src/diagnostics/diagnostic.ts';

test('diagnostics are sorted by file, then line', () => {
  const at = (file: string, line: number) => diagnose('name-missing', file, { line, column: 1 });
  const sorted = [at('b', 1), at('a', 9), at('a', 2)].sort(byPlace);
  expect(sorted.map(({ file, line }) => `${file}:${line}`)).toEqual(['a:2', 'a:9', 'b:1']);
});
