import { expect, test } from 'vitest';
import { readAgent } from '../../../../src/agent/read-agent.ts';
import { agentFile, claudeFile, exportFor, lostBy } from './one-export.ts';

test('a file for Claude Code is the file', () => {
  const file = claudeFile('tools: [Read]');
  expect(exportFor('claude-code', file)).toMatchObject({
    path: 'agents/my-agent.md',
    verbatim: true,
    text: file,
    losses: [],
  });
});

test('tools of GitHub Copilot get the names of Claude Code', () => {
  const file = agentFile([
    'name: My Agent',
    'description: Does it.',
    "tools: [read, edit, search, execute, web, 'github/*', 'jira/find', vscode]",
  ]);
  const { text, read, losses } = exportFor('claude-code', file, 'my-agent.agent.md');
  expect(read.fields).toMatchObject({
    name: 'my-agent',
    tools: [
      ...['Read', 'Write', 'Edit', 'Glob', 'Grep', 'Bash', 'WebFetch', 'WebSearch'],
      ...['mcp__github', 'mcp__jira__find'],
    ],
  });
  expect(lostBy(losses, 'no-equivalent')?.names).toEqual(['vscode']);
  const { agent, diagnostics } = readAgent(Buffer.from(text), 'my-agent.md');
  expect(diagnostics).toEqual([]);
  expect(agent?.prompt).toBe('# Agent\n\nDo it well.\n');
});

test('what OpenCode denies is denied, with whatever else could do the same', () => {
  const file = agentFile(['description: Does it.', 'permission: {edit: deny, bash: deny}']);
  const { read } = exportFor('claude-code', file, '.opencode/agents/x.md');
  expect(read.fields.tools).toBeUndefined();
  expect(read.fields.disallowedTools).toEqual(
    expect.arrayContaining(['Write', 'Edit', 'NotebookEdit', 'Bash', 'PowerShell', 'Monitor']),
  );
  expect(read.can).toContain('mcp other thing');
});

test.each([
  ['"*sh": deny', 'run rm -rf /'],
  ['bas?: deny', 'run rm -rf /'],
  ['"*": allow, "e*": deny', 'create'],
  ['bash: allow, "*": deny', 'run rm -rf /'],
  ['"*": deny, read: allow, "r*": deny', 'read secret.txt'],
  ['github_create_issue: deny', 'mcp github create_issue'],
])('the last rule of OpenCode that fits decides: {%s}', (rules, refused) => {
  const file = agentFile(['description: Does it.', `permission: {${rules}}`]);
  for (const target of ['claude-code', 'copilot', 'gemini'] as const) {
    const { read, losses } = exportFor(target, file, '.opencode/agents/x.md');
    expect([...read.can]).not.toContain(refused);
    expect(losses.some(({ widens }) => widens)).toBe(false);
  }
});

test('rules of OpenCode with many stars take no time to speak of', () => {
  const pattern = JSON.stringify(`${'*_'.repeat(3000)}x`);
  const named = JSON.stringify('_'.repeat(3000));
  const rules = `permission: {"*": deny, ${named}: allow, ${pattern}: deny}`;
  const file = agentFile(['description: Does it.', rules]);
  expect(exportFor('copilot', file, '.opencode/agents/x.md').read.fields.tools).toEqual([]);
});

test('what OpenCode asks before is used without asking, and that widens', () => {
  const file = agentFile(['description: Does it.', 'mode: subagent', 'permission: {bash: ask}']);
  const { losses } = exportFor('claude-code', file, '.opencode/agents/x.md');
  expect(lostBy(losses, 'not-asked')).toEqual({
    field: 'permission',
    names: ['bash'],
    widens: true,
  });
});

test('what OpenCode allows a part of, and refuses the rest by a pattern, is warned of', () => {
  const rules = 'permission: {"e*": deny, edit: {"docs/*": allow}}';
  const file = agentFile(['description: Does it.', rules]);
  const { losses } = exportFor('claude-code', file, '.opencode/agents/x.md');
  expect(lostBy(losses, 'not-asked')).toEqual({
    field: 'permission',
    names: ['edit'],
    widens: true,
  });
});

test('what a skill may not use is denied', () => {
  const file = agentFile(['name: x', 'description: Does it.', 'disallowed-tools: Bash']);
  const { read } = exportFor('claude-code', file, 'x/SKILL.md');
  expect(read.fields.disallowedTools).toContain('Bash');
});

test('an agent that no model may call can be called, and that widens', () => {
  const file = agentFile(['description: Does it.', 'disable-model-invocation: true']);
  const { losses } = exportFor('claude-code', file, 'x.agent.md');
  expect(lostBy(losses, 'not-supported')).toEqual({
    field: 'disable-model-invocation',
    names: [],
    widens: true,
  });
});
