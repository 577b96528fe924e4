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

test.each([
  [['publish'], 'There is no command “publish”.'],
  [['build', 'a', 'b'], 'One folder at a time'],
  [['build', '--site', 'example.com'], '--site: expected a URL'],
  [['dev', '--port', 'x'], '--port: expected a number'],
  [['build', '--nope'], '--nope'],
])('%j is refused with what is wrong', (words, message) => {
  expect(() => readArguments(words)).toThrow(UsageError);
  expect(() => readArguments(words)).toThrow(message);
});
