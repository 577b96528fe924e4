import { expect, test } from 'vitest';
import { readAgent } from '../../../../src/agent/read-agent.ts';
import { agentFile, claudeFile, exportFor, lostBy } from './one-export.ts';

test('tools get the names of Gemini CLI, and those that it does not have are left out', () => {
  const file = claudeFile(
    'tools: Read, Grep, Edit, Bash, WebSearch, TodoWrite, Task, NotebookEdit',
  );
  const { read, losses } = exportFor('gemini', file);
  expect(read.fields.tools).toEqual([
    'read_file',
    'replace',
    'grep_search',
    'run_shell_command',
    'google_web_search',
    'write_todos',
  ]);
  expect(lostBy(losses, 'no-equivalent')?.names).toEqual(['Task', 'NotebookEdit']);
});

test('names of Gemini CLI in a file for Claude Code grant nothing there, and nothing here', () => {
  const file = claudeFile('tools: Read, run_shell_command, mcp_github_*');
  const { read, losses } = exportFor('gemini', file, '.claude/agents/x.md');
  expect(read.fields.tools).toEqual(['read_file']);
  expect(lostBy(losses, 'grants-nothing')?.names).toEqual(['run_shell_command', 'mcp_github_*']);
});

test('a server whose name holds an underscore cannot be named', () => {
  const file = claudeFile(
    'tools: mcp__github__list_issues, mcp__jira, mcp__my_server, mcp__a_b__c',
  );
  const { read, losses } = exportFor('gemini', file);
  expect(read.fields.tools).toEqual(['mcp_github_list_issues', 'mcp_jira_*']);
  expect(lostBy(losses, 'no-equivalent')?.names).toEqual(['mcp__my_server', 'mcp__a_b__c']);
});

test('what the program would fill in is written so that it does not', () => {
  const prompt = 'Look into $' + '{HOME}, not $HOME or $' + '{a.b}.\n';
  const file = agentFile(['name: my-agent', 'description: Does it.'], prompt);
  const { read, losses } = exportFor('gemini', file);
  expect(read.prompt).toBe('Look into $ {HOME}, not $HOME or $' + '{a.b}.\n');
  expect(lostBy(losses, 'placeholders')?.names).toEqual(['$' + '{HOME}']);
});

test('a name that is no slug is replaced by the address of the agent', () => {
  const file = agentFile(['name: Été', 'description: Does it.']);
  const { read, losses } = exportFor('gemini', file, 'x.md', 'ete');
  expect(read.name).toBe('ete');
  expect(lostBy(losses, 'renamed')?.names).toEqual(['ete']);
});

test('what is exported reads back as the same agent', () => {
  const { text } = exportFor('gemini', claudeFile('tools: Read, Bash', 'maxTurns: 5'));
  const { agent } = readAgent(Buffer.from(text), '.gemini/agents/my-agent.md');
  expect(agent).toMatchObject({
    name: 'my-agent',
    description: 'Does it.',
    prompt: '# Agent\n\nDo it well.\n',
    tools: {
      tools: [
        { name: 'read_file', rule: undefined },
        { name: 'run_shell_command', rule: undefined },
      ],
    },
  });
});
