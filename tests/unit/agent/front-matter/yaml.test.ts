import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../../src/agent/front-matter/yaml.ts';
import { bounds } from '../../../../src/agent/front-matter/yaml-tokens.ts';

const values = (text: string): Record<string, unknown> => {
  const reading = readYaml(text);
  if (reading.kind !== 'fields') throw new Error(`${reading.kind}: ${reading.reason}`);
  return Object.fromEntries(reading.fields.map(({ key, value }) => [key, value]));
};

describe('front matter as YAML', () => {
  test('keys come with their line and the place of their value, in the order of the file', () => {
    expect(readYaml('name: a\ntools:\n  - Read\n  - Grep\ncount: 3\nmodel:')).toEqual({
      kind: 'fields',
      fields: [
        { key: 'name', value: 'a', line: 1, valuePlace: { line: 1, column: 7 } },
        { key: 'tools', value: ['Read', 'Grep'], line: 2, valuePlace: { line: 3, column: 3 } },
        { key: 'count', value: 3, line: 5, valuePlace: { line: 5, column: 8 } },
        { key: 'model', value: null, line: 6, valuePlace: { line: 6, column: 1 } },
      ],
      refused: [],
    });
  });

  test.each(['', '\n\n', '# only a comment'])('%j has no fields', (text) => {
    expect(readYaml(text)).toEqual({ kind: 'fields', fields: [], refused: [] });
  });

  test('what a value would lose is kept as it was written', () => {
    expect(
      values(
        'version: 1.10\ndate: 2026-08-01\nhex: 0x1F\nid: 12345678901234567890\nplain: 1.5\nyes: true\nin:\n  deep: [1.0]',
      ),
    ).toEqual({
      version: '1.10',
      date: '2026-08-01',
      hex: '0x1F',
      id: '12345678901234567890',
      plain: 1.5,
      yes: true,
      in: { deep: ['1.0'] },
    });
  });

  test('keys that are not text are read as text', () => {
    expect(values('1: a\ntrue: b\nx: {2: c, d}')).toEqual({
      '1': 'a',
      true: 'b',
      x: { '2': 'c', d: null },
    });
  });

  test('a merge key is a key like any other', () => {
    expect(values('<<: {a: b}')).toEqual({ '<<': { a: 'b' } });
  });

  test.each([
    ['an unquoted colon', 'name: a\ndescription: use: this', 2],
    ['a key written twice', 'name: a\nname: b', 2],
    ['an alias', 'name: a\ntools: *', 2],
    ['an anchor', 'name: &a x', 1],
    ['a tag of its own', 'name: a\nvibe: !important x', 2],
    ['a tag that runs code elsewhere', 'a: !!js/function "function(){}"', 1],
    ['a bracket too many', 'name: a\nx: {}}', 2],
    ['a list', '- a', 1],
    ['prose', 'Some text', 1],
    ['an odd character', 'name: a\nx: `y`', 2],
    ['a key that is a list', '? [a]\n: b', 1],
  ])('with %s it is invalid at its line', (_, text, line) => {
    expect(readYaml(text)).toMatchObject({
      kind: 'invalid',
      place: { line },
      reason: expect.stringMatching(/\.$/),
    });
  });

  test.each([
    ['tools:\n  - Read\n - Write', 3, 'the items of a list do not begin in the same column.'],
    ['a: ? what', 1, 'a value without quotes begins with a question mark and a space.'],
    ['a: "b\nc: d\ne: f', 1, 'a quote is never closed.'],
    ["a: b\nc: 'd\ne: f", 2, 'a quote is never closed.'],
    ['a: "\\"', 1, 'a quote is never closed.'],
    ['a: "b" c', 1, 'text follows a value that has ended.'],
    ['? [a]\n: b', 1, 'a list or a mapping stands in place of a key.'],
    ['a: `b`', 1, 'a value without quotes begins with “`”.'],
    ['a: [b, c', 1, 'a bracket is never closed, or what it encloses is not indented.'],
    ['a: ["b" "c"]', 1, 'a comma is missing between the items of a list.'],
    ['a: - b', 1, 'a list begins on the line of its key.'],
    [`${'k'.repeat(2000)}: a`, 1, 'YAML does not allow what stands there.'],
  ])('%j is told why in plain words, at line %i', (text, line, reason) => {
    expect(readYaml(text)).toMatchObject({ kind: 'invalid', place: { line }, reason });
  });

  test('the first of several mistakes is named', () => {
    expect(readYaml('a: b: c\nd: *e')).toMatchObject({ place: { line: 1 } });
  });

  test('aliases are not read, so that they cannot multiply', () => {
    const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]`;
    expect(readYaml(bomb)).toMatchObject({ kind: 'invalid' });
  });

  test('a key called __proto__ is refused at its place, wherever it is', () => {
    const text =
      'name: a\n__proto__: {x: 1}\nouter:\n  - "__proto__":\n      polluted: true\n    b: c';
    const reading = readYaml(text);
    expect(reading).toMatchObject({
      kind: 'fields',
      refused: [
        { line: 2, column: 1 },
        { line: 4, column: 5 },
      ],
    });
    expect(values(text)).toEqual({ name: 'a', outer: [{ b: 'c' }] });
  });

  test.each([
    ['too long', `a: ${'x'.repeat(bounds.bytes)}`],
    ['too long in bytes', `a: ${'é'.repeat(bounds.bytes / 2)}`],
    ['nested too deep in one line', `a: ${'['.repeat(5000)}`],
    ['nested too deep in turns', `a: ${'[x,'.repeat(5000)}`],
    ['nested too deep in keys', '? '.repeat(30)],
    [
      'nested too deep over lines',
      Array.from({ length: 22 }, (_, i) => `${' '.repeat(i)}k:`).join('\n'),
    ],
    ['too many keys', Array.from({ length: 201 }, (_, i) => `k${i}: 1`).join('\n')],
    [
      'too many keys in one',
      `a: {${Array.from({ length: 201 }, (_, i) => `k${i}: 1`).join(', ')}}`,
    ],
  ])('a front matter that is %s crosses a bound', (_, text) => {
    expect(readYaml(text).kind).toBe('bound');
  });

  test('a front matter within the bounds is read', () => {
    expect(readYaml(`a: ${'é'.repeat(bounds.bytes / 2 - 2)}`).kind).toBe('fields');
    expect(readYaml(`a: ${'['.repeat(19)}${']'.repeat(19)}`).kind).toBe('fields');
    const keys = Array.from({ length: 200 }, (_, i) => `k${i}: 1`).join('\n');
    expect(readYaml(keys).kind).toBe('fields');
  });
});

test('half of a surrogate pair is read as no character, in keys as well', () => {
  const reading = readYaml('name: "a \\uD800"\n"k\\uDC00": [{"\\uD83D": "\\uD83D\\uDE00"}]');
  expect(reading.kind === 'fields' && reading.fields.map(({ key, value }) => [key, value])).toEqual(
    [
      ['name', 'a \uFFFD'],
      ['k\uFFFD', [{ '\uFFFD': '😀' }]],
    ],
  );
});
