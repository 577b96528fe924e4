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
  ['Web*', ['WebFetch']],
  ['mcp__github', ['mcp__github', 'mcp__github__create_issue']],
  ['mcp__*', ['mcp__github', 'mcp__github__create_issue', 'mcp__git__log']],
  ['*', tools],
])('denying %s takes away %j', (name, taken) => {
  expect(tools.filter((tool) => denies({ name, rule: undefined }, tool))).toEqual(taken);
});

test('a denial with a rule takes nothing away; null stands for none, as in documents', () => {
  expect(denies({ name: 'Bash', rule: 'rm:*' }, 'Bash')).toBe(false);
  expect(denies({ name: 'Bash', rule: null }, 'Bash')).toBe(true);
});
