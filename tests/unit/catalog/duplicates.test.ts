import { describe, expect, test } from 'vitest';
import { catalogOf, file, named } from './agents.ts';

function found(code: string, ...files: Parameters<typeof catalogOf>) {
  return catalogOf(...files)
    .diagnostics.filter((diagnostic) => diagnostic.code === code)
    .map(({ file, line, column, message }) => {
      return { file, at: `${line}:${column}`, detail: message.replace(/^[^:]*: /, '') };
    });
}

describe('a name that two agents have', () => {
  test('is an error at both, at the name, and each names the other', () => {
    expect(found('name-duplicate', named('b.md', 'tester'), named('a.md', 'tester'))).toEqual([
      { file: 'a.md', at: '2:7', detail: '“tester” is also b.md.' },
      { file: 'b.md', at: '2:7', detail: '“tester” is also a.md.' },
    ]);
  });

  test.each([
    ['reviewer', 'Reviewer'],
    ['straße', 'STRASSE'],
    ['e\u0301te\u0301', 'été'],
    ['ｒｅｖｉｅｗｅｒ', 'reviewer'],
  ])('is the same in another case or form: %s, %s', (one, other) => {
    expect(found('name-duplicate', named('a.md', one), named('b.md', other))).toHaveLength(2);
  });

  test('names at most three of many others, and counts the rest', () => {
    const files = Array.from({ length: 50 }, (_, index) => named(`${index + 10}.md`, 'tester'));
    const all = found('name-duplicate', ...files);
    expect(all).toHaveLength(50);
    expect(all[0]?.detail).toBe('“tester” is also 11.md, 12.md, 13.md, and 46 others.');
    expect(all[49]?.detail).toBe('“tester” is also 10.md, 11.md, 12.md, and 46 others.');
    expect(found('name-duplicate', ...files.slice(0, 5))[0]?.detail).toMatch(/and 1 other\.$/);
  });

  test('is said to be a copy where the bytes are the same', () => {
    const text = '---\nname: tester\ndescription: Tests.\n---\n';
    const [first] = found('name-duplicate', file('a/x.md', text), file('b/y.md', text));
    expect(first?.detail).toBe('“tester” is also b/y.md (a copy, byte for byte).');
  });

  test('is left to the error about the address where no file states one', () => {
    const files = [file('a/x.md', 'Tests.'), file('b/x.md', 'Reviews.')];
    expect(found('name-duplicate', ...files)).toEqual([]);
    expect(found('slug-duplicate', ...files)).toHaveLength(2);
  });
});

describe('an address that two files would have', () => {
  test('is an error at both, which says where each is instead', () => {
    expect(found('slug-duplicate', named('a/x.md', 'one'), named('b/X.md', 'two'))).toEqual([
      { file: 'a/x.md', at: '1:1', detail: '“x” is also that of b/X.md; this one has “a-x”.' },
      { file: 'b/X.md', at: '1:1', detail: '“x” is also that of a/x.md; this one has “b-x”.' },
    ]);
  });

  test('is none of two files whose names differ in a sign only', () => {
    expect(
      found('slug-duplicate', named('C# Expert.md', 'one'), named('C++ Expert.md', 'two')),
    ).toEqual([]);
  });
});
