import { expect, test } from 'vitest';
import { github } from '../../../src/diagnostics/github.ts';
import { located, reportOf } from './located.ts';

test('a finding is a workflow command that names its place and its code', () => {
  expect(github(reportOf(located('name-invalid', 'a.md', 'it is “A B”.', 'Write `a-b`.')))).toBe(
    '::warning file=agents/a.md,line=3,col=14,title=name-invalid::The name is not made of lower case letters, digits and hyphens: it is “A B”.%0AWrite `a-b`.',
  );
});

test('an info is a notice', () => {
  expect(github(reportOf(located('field-unknown', 'a.md')))).toMatch(/^::notice /);
});

test('no file name and no message can begin another command or property', () => {
  const hostile = 'a\n::set-env name=X::y,title=z%0A:.md';
  const text = github(reportOf(located('name-invalid', hostile, '100%\r\n::error::x\u001B[2J')));
  expect(text.split('\n')).toHaveLength(1);
  expect(text).not.toMatch(/\p{Cc}/u);
  expect(text).toContain(
    'file=agents/a\\u{a}%3A%3Aset-env name=X%3A%3Ay%2Ctitle=z%250A%3A.md,line=3',
  );
  expect(text).toContain('100%25\\u{d}\\u{a}::error::x\\u{1b}[2J%0A');
});

test('nothing found gives nothing', () => {
  expect(github(reportOf())).toBe('');
});
