import { expect, test } from 'vitest';
import { clashesOf } from '../../../../src/client/take-home/clashes.ts';

const agent = (slug: string, name: string, sha256: string) => ({ slug, name, sha256 });
const slugs = (groups: { slug: string }[][]) =>
  groups.map((group) => group.map(({ slug }) => slug));

test('different files with one name clash', () => {
  const { sameName, sameFile } = clashesOf([
    agent('a', 'reviewer', '1'),
    agent('b', 'writer', '2'),
    agent('a-2', 'reviewer', '3'),
  ]);
  expect(slugs(sameName)).toEqual([['a', 'a-2']]);
  expect(sameFile).toEqual([]);
});

test('a file that is there twice is told once, and not as a name that is there twice', () => {
  const { sameName, sameFile } = clashesOf([
    agent('a', 'reviewer', '1'),
    agent('b', 'reviewer', '1'),
  ]);
  expect(slugs(sameFile)).toEqual([['a', 'b']]);
  expect(sameName).toEqual([]);
});

test('a third file with the name of two copies clashes with both', () => {
  const { sameName, sameFile } = clashesOf([
    agent('a', 'reviewer', '1'),
    agent('b', 'reviewer', '1'),
    agent('c', 'reviewer', '2'),
  ]);
  expect(slugs(sameName)).toEqual([['a', 'b', 'c']]);
  expect(slugs(sameFile)).toEqual([['a', 'b']]);
});

test('names that differ in case are two names', () => {
  const { sameName } = clashesOf([agent('a', 'Reviewer', '1'), agent('b', 'reviewer', '2')]);
  expect(sameName).toEqual([]);
});
