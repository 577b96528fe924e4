import { describe, expect, test } from 'vitest';
import { nameFromPath } from '../../../src/agent/front-matter/identity.ts';
import { assignSlugs, slugify } from '../../../src/catalog/slug.ts';

describe('a slug', () => {
  test.each([
    ['Backend Expert', 'backend-expert'],
    ['C# Expert', 'c-sharp-expert'],
    ['C++ Expert', 'c-plus-plus-expert'],
    ['Рабочий', 'rabochiy'],
    ['été', 'ete'],
    ['con', 'con-agent'],
    ['🏗️', 'construction-site'],
    ['../../etc/passwd', 'etc-passwd'],
    ['…', 'agent'],
  ])('of %s is %s', (name, slug) => {
    expect(slugify(name)).toBe(slug);
  });

  test('has at most 64 characters', () => {
    expect(slugify('very '.repeat(50)).length).toBeLessThanOrEqual(64);
  });
});

describe('slugs of many files', () => {
  const slugs = (...paths: string[]) => Object.fromEntries(assignSlugs(paths, nameFromPath));

  test('files of the same name are all qualified by their folders', () => {
    expect(slugs('a/reviewer.md', 'b/reviewer.md', 'tester.md')).toEqual({
      'a/reviewer.md': 'a-reviewer',
      'b/reviewer.md': 'b-reviewer',
      'tester.md': 'tester',
    });
  });

  test('do not depend on the order of the files', () => {
    expect(slugs('b/x.md', 'a/x.md')).toEqual(slugs('a/x.md', 'b/x.md'));
  });

  test('are numbered only where folders cannot tell them apart', () => {
    expect(Object.values(slugs('x!.md', 'x?.md')).sort()).toEqual(['x', 'x-2']);
  });

  test('are all different', () => {
    const all = slugs('a-x.md', 'a/x.md', 'b/x.md', 'c/a/x.md');
    expect(new Set(Object.values(all)).size).toBe(4);
  });
});
