import { expect, test } from 'vitest';
import { denies } from '../../../../src/agent/tools/denies.ts';

const tools = [
  'Bash',
  'BashOutput',
  'Agent',
  'WebFetch',
  'mcp__github',
  'mcp__github__create_issue',
  'mcp__git__log',
];

test.each([
  ['Bash', ['Bash']],
  ['Task', ['Agent']],
  ['Agent', ['Agent']],
  ['Web*', []],
  ['mcp__github', ['mcp__github', 'mcp__github__create_issue']],
  ['mcp__github__*', ['mcp__github', 'mcp__github__create_issue']],
  ['mcp__github__create_issue', ['mcp__github__create_issue']],
  ['mcp__git*', []],
  ['mcp__*__log', []],
  ['mcp__github__', []],
  ['mcp__*', ['mcp__github', 'mcp__github__create_issue', 'mcp__git__log']],
  ['*', []],
])('denying %s takes away %j', (name, taken) => {
  expect(tools.filter((tool) => denies({ name, rule: undefined }, tool))).toEqual(taken);
});

test('the former name of a tool is taken away by its present one', () => {
  expect(denies({ name: 'Agent', rule: undefined }, 'Task')).toBe(true);
});

test('a denial with a rule takes nothing away; null stands for none, as in documents', () => {
  expect(denies({ name: 'Bash', rule: 'rm:*' }, 'Bash')).toBe(false);
  expect(denies({ name: 'Bash', rule: null }, 'Bash')).toBe(true);
});
