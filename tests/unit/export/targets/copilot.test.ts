import { expect, test } from 'vitest';
import { agentFile, claudeFile, exportFor, lostBy } from './one-export.ts';

test('a list of tools becomes the names that GitHub documents', () => {
  const file = claudeFile('tools: Read, Grep, Glob, Edit, Write, Bash, WebFetch, WebSearch, Task');
  const { path, read, losses } = exportFor('copilot', file);
  expect(path).toBe('export/copilot/my-agent.agent.md');
  expect(read.fields.tools).toEqual(['read', 'edit', 'search', 'execute', 'web', 'agent']);
  expect(losses.some(({ widens }) => widens)).toBe(false);
});

test('one tool of a set gets a finer name, or none', () => {
  const { read, losses } = exportFor('copilot', claudeFile('tools: Read, Glob, Edit, WebSearch'));
  expect(read.fields.tools).toEqual(['read', 'edit/editFiles', 'search/fileSearch']);
  expect(lostBy(losses, 'not-everywhere')?.names).toEqual(['search/fileSearch']);
  expect(lostBy(losses, 'only-together')).toEqual({
    field: 'tools',
    names: ['WebSearch'],
    widens: false,
  });
});

test('a name that ends before that of a tool does not grant the whole server', () => {
  const { read, losses } = exportFor('copilot', claudeFile('tools: mcp__github__'));
  expect(read.fields.tools).toEqual([]);
  expect(lostBy(losses, 'grants-nothing')?.names).toEqual(['mcp__github__']);
});

test('a deny list becomes a list of what is left, without MCP servers', () => {
  const { read, losses } = exportFor('copilot', claudeFile('disallowedTools: Bash, Write, Edit'));
  expect(read.fields.tools).toContain('read');
  expect(read.can).not.toContain('run git status');
  expect(read.can).not.toContain('create');
  expect(lostBy(losses, 'mcp-not-listed')?.names).toEqual(['Bash', 'Write', 'Edit']);
});

test('no tools stay none, and no list stays no list', () => {
  expect(exportFor('copilot', claudeFile('tools:')).read.fields.tools).toEqual([]);
  expect(exportFor('copilot', claudeFile()).read.fields.tools).toBeUndefined();
});

test('tools of MCP servers keep their server, but one that is called like a set is left out', () => {
  const file = claudeFile('tools: mcp__github__list_issues, mcp__jira, mcp__edit__x, mcp__execute');
  const { read, losses } = exportFor('copilot', file);
  expect(read.fields.tools).toEqual(['github/list_issues', 'jira/*']);
  expect(lostBy(losses, 'no-equivalent')?.names).toEqual(['mcp__edit__x', 'mcp__execute']);
});

test('a prompt that is longer than GitHub reads is handed over whole, and said to be long', () => {
  const prompt = `${'word '.repeat(6001)}\n`;
  const file = agentFile(['name: my-agent', 'description: Does it.'], prompt);
  const { read, losses } = exportFor('copilot', file);
  expect(read.prompt).toBe(prompt);
  expect(lostBy(losses, 'too-long')?.widens).toBe(false);
});

test('a description that is missing is made of the summary', () => {
  const { read, losses } = exportFor('copilot', agentFile(['name: my-agent']));
  expect(read.description).toBe('Do it well.');
  expect(lostBy(losses, 'made-up')?.field).toBe('description');
});
