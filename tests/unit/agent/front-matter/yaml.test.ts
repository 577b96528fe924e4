import { describe, expect, test } from 'vitest';
import { bounds, readYaml } from '../../../../src/agent/front-matter/yaml.ts';

describe('front matter as YAML', () => {
  test('keys come with their line, in the order of the file', () => {
    expect(readYaml('name: a\ntools:\n  - Read\n  - Grep\ncount: 3')).toEqual({
      kind: 'fields',
      fields: [
        { key: 'name', value: 'a', line: 1, valuePlace: { line: 1, column: 7 } },
        { key: 'tools', value: ['Read', 'Grep'], line: 2, valuePlace: { line: 3, column: 3 } },
        { key: 'count', value: 3, line: 5, valuePlace: { line: 5, column: 8 } },
      ],
    });
  });

  test('an empty front matter has no fields', () => {
    expect(readYaml('')).toEqual({ kind: 'fields', fields: [] });
  });

  test('an unquoted colon is invalid at its line', () => {
    expect(readYaml('name: a\ndescription: use: this')).toMatchObject({
      kind: 'invalid',
      place: { line: 2 },
    });
  });

  test('aliases are not read, so that they cannot multiply', () => {
    const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]`;
    expect(readYaml(bomb)).toMatchObject({ kind: 'invalid' });
  });

  test('a tag of its own is invalid', () => {
    expect(readYaml('a: !!js/function "function(){}"').kind).toBe('invalid');
  });

  test('a key written twice is invalid', () => {
    expect(readYaml('name: a\nname: b').kind).toBe('invalid');
  });

  test('a key called __proto__ is data like any other', () => {
    const reading = readYaml('outer:\n  __proto__:\n    polluted: true');
    expect(reading.kind).toBe('fields');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test.each([
    ['too long', `a: ${'x'.repeat(bounds.characters)}`],
    ['nested too deep in one line', `a: ${'['.repeat(5000)}`],
    [
      'nested too deep over lines',
      Array.from({ length: 22 }, (_, i) => `${' '.repeat(i)}k:`).join('\n'),
    ],
    ['too many keys', Array.from({ length: 201 }, (_, i) => `k${i}: 1`).join('\n')],
  ])('a front matter that is %s crosses a bound', (_, text) => {
    expect(readYaml(text).kind).toBe('bound');
  });
});
