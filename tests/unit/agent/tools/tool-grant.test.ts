import { expect, test } from 'vitest';
import { readToolGrant, toolNames } from '../../../../src/agent/tools/tool-grant.ts';

test('no tools line inherits every tool, and an empty one grants none', () => {
  expect(readToolGrant(undefined)).toEqual({ kind: 'inherits' });
  expect(readToolGrant('')).toEqual({ kind: 'list', tools: [] });
  expect(readToolGrant(null)).toEqual({ kind: 'list', tools: [] });
  expect(readToolGrant([])).toEqual({ kind: 'list', tools: [] });
  expect(readToolGrant('[]')).toEqual({ kind: 'list', tools: [] });
});

test('a star inherits every tool', () => {
  expect(readToolGrant('*')).toEqual({ kind: 'inherits' });
});

test.each([
  ['a text with commas', 'Read, Grep'],
  ['a list', ['Read', 'Grep']],
  ['JSON as text', '["Read", "Grep"]'],
  ['a map of booleans', { Read: true, Grep: true, Bash: false }],
])('%s gives the names in their order', (_, value) => {
  expect(toolNames(readToolGrant(value))).toEqual(['Read', 'Grep']);
});

test('commas inside parentheses belong to the rule of a tool', () => {
  expect(readToolGrant('Agent(po, dev), Bash(git:*)')).toEqual({
    kind: 'list',
    tools: [
      { name: 'Agent', rule: 'po, dev' },
      { name: 'Bash', rule: 'git:*' },
    ],
  });
});

test('a tool named twice counts once', () => {
  expect(toolNames(readToolGrant('Read, Read'))).toEqual(['Read']);
});
