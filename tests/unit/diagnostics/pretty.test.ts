import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { byPlace, diagnose } from '../../../src/diagnostics/diagnostic.ts';
import { counted, pretty, tally } from '../../../src/diagnostics/pretty.ts';

test('a diagnostic says where, what and how to mend it', () => {
  const text = stripVTControlCharacters(
    pretty(diagnose('name-missing', 'a/b.md', { line: 2, column: 3 })),
  );
  expect(text).toBe(
    'a/b.md:2:3 error The agent has no name, so the file name stands in for it. [name-missing]\n    Add `name: …` to the front matter.',
  );
});

test('escape sequences in a file name do not reach the terminal', () => {
  const text = pretty(diagnose('name-missing', '\u001B[2Jx.md', { line: 1, column: 1 }));
  expect(stripVTControlCharacters(text)).toContain('\\u{1b}[2Jx.md');
});

test('diagnostics are counted by severity, worst first', () => {
  const place = { line: 1, column: 1 };
  const found = [
    diagnose('front-matter-missing', 'a', place),
    diagnose('name-missing', 'a', place),
    diagnose('name-missing', 'b', place),
  ];
  expect(tally(found)).toBe('2 errors, 1 warning');
});

test('diagnostics are sorted by file, then line', () => {
  const at = (file: string, line: number) => diagnose('name-missing', file, { line, column: 1 });
  const sorted = [at('b', 1), at('a', 9), at('a', 2)].sort(byPlace);
  expect(sorted.map(({ file, line }) => `${file}:${line}`)).toEqual(['a:2', 'a:9', 'b:1']);
});

test('a diagnostic can be printed with the path to type and the source around it', () => {
  const text = pretty(diagnose('name-missing', 'b.md', { line: 1, column: 1 }), {
    path: '../a/b.md',
    frame: ['> 1 | ---', '    | ^'],
  });
  expect(stripVTControlCharacters(text).split('\n')).toEqual([
    '../a/b.md:1:1 error The agent has no name, so the file name stands in for it. [name-missing]',
    '  > 1 | ---',
    '      | ^',
    '    Add `name: …` to the front matter.',
  ]);
});

test('what is not a terminal gets no colours', () => {
  const stream = new PassThrough();
  const text = pretty(diagnose('name-missing', 'b.md', { line: 1, column: 1 }), { stream });
  expect(text).toBe(stripVTControlCharacters(text));
});

test('thousands are grouped', () => {
  expect(counted(1_040, 'file')).toBe('1,040 files');
  expect(counted(1, 'file')).toBe('1 file');
});
