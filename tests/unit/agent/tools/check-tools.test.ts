import { expect, test } from 'vitest';
import type { AgentFormat } from '../../../../src/agent/agent.ts';
import { checkTools } from '../../../../src/agent/tools/check-tools.ts';
import type { Finding } from '../../../../src/diagnostics/diagnostic.ts';
import { fieldsOf } from '../fields-of.ts';

function check(tools: unknown, format: AgentFormat = 'claude-code'): Finding[] {
  const { fields, text } = fieldsOf({ name: 'a', tools });
  return checkTools(fields, format, text);
}

test('every tool of Claude Code and of MCP servers is known', () => {
  expect(check('Read, Bash(git:*), Agent(po, dev), mcp__any__thing, mcp__*, *')).toEqual([]);
});

test('a slip of the hand is told with the name that was meant, at its place', () => {
  expect(check('Read, Gerp')).toEqual([
    {
      code: 'tool-unknown',
      place: { line: 3, column: 14 },
      detail: '“Gerp”; did you mean “Grep”?',
      fix: 'Write `Grep`.',
    },
  ]);
});

test('the wrong case is a slip, even where another product has the name', () => {
  expect(check('read')[0]).toMatchObject({ code: 'tool-unknown', fix: 'Write `Read`.' });
});

test('a name that nothing resembles is only unknown', () => {
  expect(check('terraform')).toMatchObject([{ code: 'tool-unknown', detail: '“terraform”.' }]);
});

test('a retired tool is told with its successor', () => {
  expect(check('Task, LS, TodoRead').map(({ code, fix }) => [code, fix])).toEqual([
    ['tool-retired', 'Write `Agent` instead.'],
    ['tool-retired', 'Write `Glob` instead.'],
    ['tool-retired', 'Write `TaskList` instead.'],
  ]);
});

test('a tool of another product is told with the product and the tool to write', () => {
  expect(check('edit/editFiles')).toMatchObject([
    {
      code: 'tool-foreign',
      detail: '“edit/editFiles” is a tool of GitHub Copilot.',
      fix: 'Write `Edit`, or remove it.',
    },
  ]);
  expect(check('vscodeAPI')).toMatchObject([{ code: 'tool-foreign', fix: 'Remove it.' }]);
});

test('a name is told once, at the word that is that name', () => {
  const { fields } = fieldsOf({ tools: ['LS', 'LSP', 'LS'], disallowedTools: ['LS'] });
  const text = '---\ntools: [LSP, LS,\n  LS]\ndisallowedTools: [LS]\n---\n';
  const moved = fields.map((field) => (field.line === 3 ? { ...field, line: 4 } : field));
  expect(checkTools(moved, 'claude-code', text)).toMatchObject([
    { code: 'tool-retired', place: { line: 2, column: 14 } },
  ]);
});

test('a name that the file spells in another way stands where the value begins', () => {
  const { fields } = fieldsOf({ tools: ['LS'] });
  expect(checkTools(fields, 'claude-code', '---\ntools: ["\\x4cS"]\n---\n')).toMatchObject([
    { place: { line: 2, column: 8 } },
  ]);
});

test('GitHub Copilot takes names in any case, those of Claude Code, of servers and extensions', () => {
  expect(
    check('READ, Bash, TodoWrite, github/*, some.extension/tool, mssql_query', 'copilot'),
  ).toEqual([]);
  expect(check('run_shell_command', 'copilot')).toMatchObject([
    { code: 'tool-foreign', fix: 'Write `execute`, or remove it.' },
  ]);
  expect(check('codebas', 'copilot')).toMatchObject([{ fix: 'Write `codebase`.' }]);
});

test('tools that a user made are no error where they can be', () => {
  expect(check({ read: true, my_tool: true }, 'opencode')).toEqual([]);
  expect(check('read_file, mcp_github_list', 'gemini')).toEqual([]);
  expect(check('Read', 'gemini')).toMatchObject([{ fix: 'Write `read_file`, or remove it.' }]);
});

test('thousands of strange names are all judged', () => {
  const names = Array.from({ length: 2_500 }, (_, index) => `t${index}`);
  expect(check(names.join(', '))).toHaveLength(names.length);
});
