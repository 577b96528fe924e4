import { expect, test } from 'vitest';
import { readLeniently } from '../../../../src/agent/front-matter/lenient-yaml.ts';

const values = (text: string): Record<string, unknown> =>
  Object.fromEntries(readLeniently(text).map(({ key, value }) => [key, value]));

test('an unquoted colon stays in the description', () => {
  expect(values('name: a\ndescription: Use when: always\nmodel: opus')).toEqual({
    name: 'a',
    description: 'Use when: always',
    model: 'opus',
  });
});

test('lines that begin with other words continue the field before them', () => {
  const text =
    'description: Helps: a lot\n\nContext: somebody asks\n<example>\nuser: hello\n</example>\nname: a';
  expect(values(text)).toMatchObject({ name: 'a' });
  expect(values(text).description).toContain('Context: somebody asks\n<example>\nuser: hello');
});

test('a literal \\n in the text becomes a line break', () => {
  expect(values('description: One: two\\nThree').description).toBe('One: two\nThree');
});

test('values that are valid by themselves keep their type', () => {
  expect(values('description: a: b\ntools: [Read, Grep]').tools).toEqual(['Read', 'Grep']);
});

test('text that YAML takes for an alias is kept', () => {
  expect(values('tools: *\ndescription: **Bold**: text')).toEqual({
    tools: '*',
    description: '**Bold**: text',
  });
});
