import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { diagnose } from '../../../src/diagnostics/diagnostic.ts';
import { pretty } from '../../../src/diagnostics/pretty.ts';

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
