import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pathsOfProject } from '../../../src/integrations/project-paths.ts';
import { folderOf } from '../folder.ts';

test('a path exists if there is a file, a folder or a link', () => {
  const folder = folderOf({ 'a/b.md': '' });
  symlinkSync('nowhere', join(folder, 'link.md'));
  const exists = pathsOfProject(folder);
  expect(['a/b.md', 'a', 'a/../a/b.md', 'link.md', ''].map(exists)).toEqual(Array(5).fill(true));
  expect(['c.md', 'a/b.md/c', 'a\0', 'x'.repeat(5_000)].map(exists)).toEqual(Array(4).fill(false));
});

test('paths are looked at as far as the repository reaches, and no farther', () => {
  const folder = folderOf({ 'repository/.git/HEAD': '', 'repository/docs/a.md': '' });
  const exists = pathsOfProject(join(folder, 'repository/agents'));
  expect(exists('../docs/a.md')).toBe(true);
  expect(exists('../docs/b.md')).toBe(false);
  expect(exists('../../no-such-file.md')).toBe(true);
  expect(exists('/no-such-file.md')).toBe(true);
});

test('without a repository nothing beyond the folder is looked at', () => {
  expect(pathsOfProject(folderOf({}))('../no-such-file.md')).toBe(true);
});
