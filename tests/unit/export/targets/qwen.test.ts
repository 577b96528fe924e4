import { expect, test } from 'vitest';
import { agentFile, claudeFile, exportFor, lostBy } from './one-export.ts';

test('an agent without tools gets a name that no tool has, for an empty list grants all', () => {
  const { text, read } = exportFor('qwen', claudeFile('tools: []'));
  expect(read.fields.tools).toEqual(['none']);
  expect([...read.can]).toEqual([]);
  expect(text).toContain('# No tool is called “none”');
});

test('a deny list becomes a list of what is left', () => {
  const { read, losses } = exportFor('qwen', claudeFile('disallowedTools: Bash, Monitor'));
  expect(read.fields.tools).toContain('read_file');
  expect(read.fields.tools).not.toContain('run_shell_command');
  expect(read.fields.tools).not.toContain('monitor');
  expect(lostBy(losses, 'mcp-not-listed')?.widens).toBe(false);
});

test('one tool of a server can be named, and all of them cannot', () => {
  const { read, losses } = exportFor('qwen', claudeFile('tools: mcp__github__list, mcp__jira'));
  expect(read.fields.tools).toEqual(['mcp__github__list']);
  expect(lostBy(losses, 'no-equivalent')?.names).toEqual(['mcp__jira']);
});

test('what Qwen Code has as well is kept', () => {
  const file = claudeFile('permissionMode: plan', 'maxTurns: 3', 'background: true', 'color: red');
  const { read, losses } = exportFor('qwen', file);
  expect(read.fields).toMatchObject({
    approvalMode: 'plan',
    maxTurns: 3,
    background: true,
    color: 'red',
  });
  expect(losses).toEqual([]);
});

test.each([
  ['default', 'default', 'default-agent'],
  ['a', 'a', 'a-agent'],
  ['x'.repeat(60), 'x'.repeat(60), 'x'.repeat(50)],
  ['My Agent', 'my-agent', 'my-agent'],
  ['𡆉', 'one-sign', 'one-sign'],
])('the name %s is written as one that it takes', (name, slug, written) => {
  const file = agentFile([`name: ${name}`, 'description: Does it.']);
  const { read, losses } = exportFor('qwen', file, 'x.md', slug);
  expect(read.name).toBe(written);
  expect(lostBy(losses, 'renamed')?.names).toEqual([written]);
});

test('a prompt that is too short for it gets the description before it', () => {
  const file = agentFile(['name: my-agent', 'description: Does it.'], 'Go.\n');
  const { read, losses } = exportFor('qwen', file);
  expect(read.prompt).toBe('You are My Agent. Does it.\n\nGo.\n');
  expect(lostBy(losses, 'too-short')?.field).toBe('prompt');
});
