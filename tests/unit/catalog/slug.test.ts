import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameFromPath } from '../../../src/agent/path.ts';
import { assignSlugs, slugify } from '../../../src/catalog/slug.ts';

describe('a slug', () => {
  test.each([
    ['Backend Expert', 'backend-expert'],
    ['C# Expert', 'c-sharp-expert'],
    ['C++ Expert', 'c-plus-plus-expert'],
    ['.NET Expert', 'dotnet-expert'],
    ['ASP.NET', 'asp-net'],
    ['F#', 'f-sharp'],
    ['node.js', 'node-js'],
    ['#1 Expert', '1-expert'],
    ['Рабочий', 'rabochiy'],
    ['Ειδικός', 'eidikos'],
    ['백엔드 전문가', 'baegendeu-jeonmunga'],
    ['代码审查', 'daima-shencha'],
    ['コードレビュー', 'kodo-rebyu'],
    ['ファッション', 'fasshon'],
    ['ｶﾞｲﾄﾞ', 'gaido'],
    ['أمن', 'mn'],
    ['été', 'ete'],
    ['e\u0301te\u0301', 'ete'],
    ['Straße', 'strasse'],
    ["developer's friend", 'developers-friend'],
    ['🏗️', 'construction-site'],
    ['👩‍💻', 'woman-computer'],
    ['../../etc/passwd', 'etc-passwd'],
    ['..', 'agent'],
    ['…', 'agent'],
    ['\u200b', 'agent'],
  ])('of %s is %s', (name, slug) => {
    expect(slugify(name)).toBe(slug);
  });

  test.each(['con', 'NUL', 'com1', 'lpt¹', 'aux', 'prn', 'index', '404'])(
    'is not %s, which means something else',
    (name) => {
      expect(slugify(name)).toMatch(/.-agent$/);
    },
  );

  test('of a long name ends with a whole word', () => {
    expect(slugify('very '.repeat(50))).toMatch(/^(?:very-){12}very$/);
    expect(slugify(`${'abcdefghi '.repeat(6)}abcdefghi`)).toMatch(/^(?:abcdefghi-){5}abcdefghi$/);
  });

  test('of a single long word is cut', () => {
    expect(slugify('x'.repeat(200))).toBe('x'.repeat(64));
  });
});

describe('slugs of many files', () => {
  const slugs = (...paths: string[]) => Object.fromEntries(assignSlugs(paths));

  test('files of the same name are all qualified by their folders', () => {
    expect(slugs('a/reviewer.md', 'b/reviewer.md', 'tester.md')).toEqual({
      'a/reviewer.md': 'a-reviewer',
      'b/reviewer.md': 'b-reviewer',
      'tester.md': 'tester',
    });
  });

  test('are qualified by as many folders as tell them apart', () => {
    expect(slugs('a/agents/reviewer.md', 'b/agents/reviewer.md', 'c/reviewer.md')).toEqual({
      'a/agents/reviewer.md': 'a-agents-reviewer',
      'b/agents/reviewer.md': 'b-agents-reviewer',
      'c/reviewer.md': 'c-reviewer',
    });
  });

  test('a folder called like its agent is passed over', () => {
    expect(slugs('a/reviewer/reviewer.md', 'b/reviewer/reviewer.md')).toEqual({
      'a/reviewer/reviewer.md': 'a-reviewer',
      'b/reviewer/reviewer.md': 'b-reviewer',
    });
  });

  test('a file at the root has no folder to be qualified by', () => {
    expect(slugs('reviewer.md', 'b/reviewer.md')).toEqual({
      'reviewer.md': 'reviewer',
      'b/reviewer.md': 'b-reviewer',
    });
  });

  test('a file’s own slug goes before one that is qualified', () => {
    expect(slugs('a-x.md', 'a/x.md', 'b/x.md')).toMatchObject({ 'a-x.md': 'a-x', 'b/x.md': 'b-x' });
  });

  test('keep the name where long folders qualify it', () => {
    const [first = '', second = ''] = ['one', 'two'].map((end) => `${'long-'.repeat(20)}${end}`);
    const all = Object.values(slugs(`${first}/reviewer.md`, `${second}/reviewer.md`));
    expect(all.every((slug) => /-reviewer(?:-2)?$/.test(slug) && slug.length <= 64)).toBe(true);
  });

  test('are numbered only where folders cannot tell them apart', () => {
    expect(Object.values(slugs('x!.md', 'x?.md')).sort()).toEqual(['x', 'x-2']);
  });
});

describe('whatever the files are called', () => {
  const part = fc.oneof(
    fc.constantFrom('a', 'b', 'a-x', 'x', 'X', 'x!', 'x-2', 'nul', 'é', 'コード', '…', '__proto__'),
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 90 })
      .map((text) => text.replaceAll('/', '-')),
  );
  const path = fc
    .tuple(fc.array(part, { maxLength: 4 }), part)
    .map(([folders, name]) => [...folders, `${name}.md`].join('/'));
  const paths = fc.uniqueArray(path, { maxLength: 30 });

  test('slugs are valid, and all different', () => {
    fc.assert(
      fc.property(paths, (all) => {
        const slugs = [...assignSlugs(all).values()];
        expect(new Set(slugs).size).toBe(all.length);
        for (const slug of slugs) {
          expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
          expect(slug.length).toBeLessThanOrEqual(64);
          expect(slug).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d|index|404)$/);
        }
      }),
    );
  });

  test('slugs do not depend on the order of the files', () => {
    fc.assert(
      fc.property(
        paths.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          const slugs = assignSlugs(all);
          for (const [path, slug] of assignSlugs(shuffled)) {
            expect(slug).toBe(slugs.get(path));
          }
        },
      ),
    );
  });

  test('a file with a slug that nobody has changes no other', () => {
    fc.assert(
      fc.property(paths, path, (all, added) => {
        const before = assignSlugs(all);
        const own = slugify(nameFromPath(added));
        const names = all.map((path) => slugify(nameFromPath(path)));
        fc.pre(!names.includes(own) && ![...before.values()].includes(own));
        const after = assignSlugs([...all, added]);
        expect(after.get(added)).toBe(own);
        for (const [path, slug] of before) expect(after.get(path)).toBe(slug);
      }),
    );
  });
});
