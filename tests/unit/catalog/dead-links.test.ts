import { expect, test } from 'vitest';
import { findDeadLinks } from '../../../src/catalog/dead-links.ts';

function dead(target: string, files: readonly string[] = []): string[] {
  const agent = { path: 'team/a.md', links: [{ target, line: 7, column: 3 }] };
  return findDeadLinks([agent], (path) => files.includes(path)).map(
    ({ file, line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}`,
  );
}

test('a link to a file that does not exist is told at its place', () => {
  expect(dead('b.md')).toEqual([
    'team/a.md:7:3 link-dead The link leads to a file that does not exist: “b.md”.',
  ]);
});

test('targets are looked for from the file that links', () => {
  expect(dead('b.md', ['team/b.md'])).toEqual([]);
  expect(dead('./x/../b.md', ['team/b.md'])).toEqual([]);
  expect(dead('../b.md', ['b.md'])).toEqual([]);
  expect(dead('docs/', ['team/docs'])).toEqual([]);
});

test('what leads out of the folder is left to the caller', () => {
  expect(dead('../../../docs/b.md', ['../../docs/b.md'])).toEqual([]);
});

test.each(['link', 'path/to/guide.md', './{app}-diagram.html', '...', '[a-z].md', '$FILE.md'])(
  '%s is an example, and no path',
  (target) => {
    expect(dead(target)).toEqual([]);
  },
);
