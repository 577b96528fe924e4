import { expect, test } from 'vitest';
import { readArguments, UsageError } from '../../../src/cli/arguments.ts';

test('a build takes a folder and where to publish it', () => {
  const command = readArguments([
    'build',
    'agents',
    '--out',
    'site',
    '--base',
    'catalog/',
    '--strict',
  ]);
  expect(command).toMatchObject({
    name: 'build',
    folder: 'agents',
    out: 'site',
    base: '/catalog',
    strict: true,
  });
});

test('a check takes a folder and files, a format, and whether to mend', () => {
  expect(readArguments(['check', 'agents', 'a.md', '--format', 'sarif', '--fix'])).toEqual({
    name: 'check',
    paths: ['agents', 'a.md'],
    format: 'sarif',
    fix: true,
    strict: false,
  });
  expect(readArguments(['check'])).toMatchObject({ paths: [], format: 'pretty', fix: false });
});

test('without a command there is help', () => {
  expect(readArguments([])).toEqual({ name: 'help' });
  expect(readArguments(['check', '--help'])).toEqual({ name: 'help' });
});

test.each([
  [['publish'], 'There is no command “publish”.'],
  [['build', 'a', 'b'], 'One folder at a time'],
  [['build', '--site', 'example.com'], '--site: expected a URL'],
  [['dev', '--port', 'x'], '--port: expected a number'],
  [['build', '--nope'], '--nope'],
  [['build', '--fix'], '“build” has no option --fix.'],
  [['check', '--out', 'x'], '“check” has no option --out.'],
  [['check', '--format', 'xml'], '--format: expected pretty, json, github, sarif, received “xml”.'],
])('%j is refused with what is wrong', (words, message) => {
  expect(() => readArguments(words)).toThrow(UsageError);
  expect(() => readArguments(words)).toThrow(message);
});
