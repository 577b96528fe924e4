import { expect, test } from 'vitest';
import { toolEffect } from '../../../src/i18n/tool-effect.ts';
import { wordsOf } from '../../../src/i18n/words.ts';

test.each([
  ['mcp__github__list_issues', 'is list_issues of the MCP server github'],
  ['mcp__github', 'is every tool of the MCP server github'],
  ['mcp__github__*', 'is every tool of the MCP server github'],
  ['mcp__*', 'is every tool of every MCP server'],
  ['github/list_issues', 'is list_issues of the MCP server github'],
  ['github/*', 'is every tool of the MCP server github'],
  ['mcp_github_list_issues', 'is list_issues of the MCP server github'],
  ['mcp_*', 'is every tool of every MCP server'],
  ['/odd', 'is not known here'],
  ['constructor', 'is not known here'],
])('%s %s', (name, effect) => {
  expect(toolEffect(name, wordsOf('en'))).toBe(effect);
});

test('what a name means depends on the product of the file', () => {
  expect(toolEffect('edit', wordsOf('en'), 'copilot')).toBe('creates and changes files');
  expect(toolEffect('edit', wordsOf('en'), 'opencode')).toBe('changes parts of files');
});
