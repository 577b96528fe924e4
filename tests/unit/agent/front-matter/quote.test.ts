import { expect, test } from 'vitest';
import { quoteFrontMatter } from '../../../../src/agent/front-matter/quote.ts';

test('only the values that are not valid YAML are quoted', () => {
  expect(
    quoteFrontMatter(
      '---\n# note\nname:   a\ndescription: Use when: "always"\n\ntools: [Read,\n  Grep]\n---\n\nBody: x\n',
    ),
  ).toBe(
    '---\n# note\nname:   a\ndescription: "Use when: \\"always\\""\n\ntools: [Read,\n  Grep]\n---\n\nBody: x\n',
  );
});

test('a value of several lines becomes a block', () => {
  expect(
    quoteFrontMatter(
      '---\ndescription: Helps: a lot\n\n<example>\nuser: "hi"\n</example>\nname: a\n---\n',
    ),
  ).toBe(
    '---\ndescription: |-\n  Helps: a lot\n\n  <example>\n  user: "hi"\n  </example>\nname: a\n---\n',
  );
});

test('a value that a block cannot hold is quoted on one line', () => {
  expect(
    quoteFrontMatter('---\nname: a\ndescription: One: x\ntwo "\u0001\uFEFF\t" three\n---\n'),
  ).toBe('---\nname: a\ndescription: "One: x\\ntwo \\"\\u0001\\ufeff\\t\\" three"\n---\n');
});

test('Windows line breaks, a byte order mark and blank lines before stay', () => {
  expect(quoteFrontMatter('\uFEFF\r\n---\r\nname: a\r\nvibe: b: c\r\n---\r\nBody\r\n')).toBe(
    '\uFEFF\r\n---\r\nname: a\r\nvibe: "b: c"\r\n---\r\nBody\r\n',
  );
});

test('a file that is quoted has nothing left to quote', () => {
  const quoted = quoteFrontMatter('---\nname: a\ntools: *\n---\n');
  expect(quoted).toBe('---\nname: a\ntools: "*"\n---\n');
  expect(quoteFrontMatter(quoted ?? '')).toBeUndefined();
});

test.each([
  ['is valid', '---\nname: a\n---\n'],
  ['is missing', 'Body: a: b'],
  ['crosses a bound', `---\na: ${'['.repeat(40)}\nb: c: d\n---\n`],
  ['has a key twice', '---\nname: a\nname: b: c\n---\n'],
  ['has no keys', '---\nSome text\n---\n'],
  ['stands in a fence', '```yaml\nname: a: b\n```\n'],
  ['is indented', '    ---\n    name: a: b\n    ---\n'],
  ['has other text before its first key', '---\nSome text\nname: a: b\n---\n'],
  ['is not closed', '---\nname: a\ndescription: b: c\n\n# T\n\nText\n\n---\nBody\n'],
  ['may hold a field in a text', '---\nname: a\ndescription: A: b\nmore\nowner: bob\n---\n'],
  ['has a mapping that would become text', '---\nname: a\nvibe: {b: c\ncolor: red\n---\n'],
  ['has a list that would become text', '---\nname: a\nvibe: - b: c\n---\n'],
  ['has a list of mappings as names', '---\nname: a\nskills: [\n---\n'],
  ['would cross a bound', `---\nname: a: ${'"'.repeat(9000)}\n---\n`],
])('a front matter that %s stays as it is', (_, text) => {
  expect(quoteFrontMatter(text)).toBeUndefined();
});

test('every line keeps its own line break', () => {
  expect(quoteFrontMatter('---\r\nname: x\ndescription: A: b\r\n---\r\n')).toBe(
    '---\r\nname: x\ndescription: "A: b"\r\n---\r\n',
  );
  expect(quoteFrontMatter('---\nvibe: A: b\r\nmore\r\n\nname: x\r\n---\n')).toBe(
    '---\nvibe: |-\r\n  A: b\r\n  more\r\n\nname: x\r\n---\n',
  );
});

test('a front matter whose keys are indented alike stays so, and others are put in their column', () => {
  expect(quoteFrontMatter('---\n  name: foo\n  description: Does: it\n  on two\n---\n')).toBe(
    '---\n  name: foo\n  description: |-\n    Does: it\n    on two\n---\n',
  );
  expect(quoteFrontMatter('---\nname: m\n description: Does x\n tools: Read\n---\n')).toBe(
    '---\nname: m\ndescription: Does x\ntools: Read\n---\n',
  );
});

test('a path of Windows is written so that YAML reads the same', () => {
  expect(quoteFrontMatter('---\ndescription: Reads C:\\temp\\new: files\n---\n')).toBe(
    '---\ndescription: "Reads C:\\\\temp\\\\new: files"\n---\n',
  );
});
