import { expect, test } from 'vitest';
import { toolRows } from '../../../../src/agent/tools/tool-table.ts';
import {
  describeTool,
  findAnywhere,
  findTool,
  mcpName,
  nameIn,
  productOf,
} from '../../../../src/agent/tools/tool-vocabulary.ts';

test('a tool that executes can do all but the unknown, in the whole table', () => {
  const executing = toolRows.filter(({ risks }) => risks.includes('execute'));
  expect(executing.length).toBeGreaterThan(3);
  for (const { risks } of executing) {
    expect([...risks].sort()).toEqual(['execute', 'network', 'read', 'write']);
  }
});

test('what a tool stands for where there is none is a tool of Claude Code', () => {
  const stands = toolRows.flatMap(({ instead }) => instead ?? []);
  expect(stands.filter((name) => !findTool(name, 'claude-code'))).toEqual([]);
  const retired = toolRows.filter((row) => row.retired);
  expect(retired.filter((row) => nameIn(row, 'claude-code') === undefined)).toEqual([]);
});

test('a name means what it does in the product of the file', () => {
  expect(describeTool('edit', 'copilot').does).toBe('creates and changes files');
  expect(describeTool('edit', 'opencode').does).toBe('changes parts of files');
  expect(describeTool('Bash', 'copilot').risks).toContain('execute');
  expect(describeTool('BASH', 'copilot').product).toBe('GitHub Copilot');
});

test('a name of another product, or of former times, shows what its author means', () => {
  expect(describeTool('read')).toMatchObject({ does: 'reads files', risks: ['read'] });
  expect(describeTool('run_shell_command')).toMatchObject({ product: 'Gemini CLI' });
  expect(describeTool('MultiEdit').risks).toEqual(['read', 'write']);
  expect(describeTool('Read', 'skill').product).toBe('Claude Code');
});

test.each(['mcp__github__list_issues', 'github/*', '/odd', 'constructor'])(
  '%s is no tool of the table, and its risk is unknown',
  (name) => {
    expect(describeTool(name)).toEqual({ does: undefined, risks: ['unknown'], product: undefined });
  },
);

test('a tool has a name in each product that can do the same', () => {
  const read = findTool('Read', 'claude-code');
  expect(read && nameIn(read, 'gemini')).toBe('read_file');
  const patch = findTool('apply_patch', 'opencode');
  expect(patch && nameIn(patch, 'claude-code')).toBe('Edit');
  expect(patch && nameIn(patch, 'gemini')).toBe('replace');
  const think = findTool('think', 'copilot');
  expect(think && nameIn(think, 'claude-code')).toBeUndefined();
});

test('a name that several products have belongs to all of them', () => {
  expect(findAnywhere('glob')?.products).toEqual(['opencode', 'gemini', 'qwen']);
  expect(findAnywhere('nothing')).toBeUndefined();
});

test('skills use the names of Claude Code', () => {
  expect(productOf('skill')).toBe('claude-code');
  expect(productOf('gemini')).toBe('gemini');
});

test('what has a slash but no name before it is no tool of a server', () => {
  expect(mcpName('io.github.acme/search')).toEqual({ server: 'io.github.acme', tool: 'search' });
  expect(mcpName('<b>bold</b>')).toBeUndefined();
  expect(mcpName('/search')).toBeUndefined();
  expect(mcpName('https://example.com/x')).toBeUndefined();
});
