import { expect, test } from 'vitest';
import { readAgent } from '../../../../src/agent/read-agent.ts';
import { claudeFile, exportFor, lostBy } from './one-export.ts';

test('everything is denied first, and what is granted allowed after it', () => {
  const { text, losses } = exportFor('opencode', claudeFile('tools: Read, Grep, Glob'));
  expect(text).toContain(
    'permission:\n  "*": deny\n  read: allow\n  glob: allow\n  grep: allow\n---\n',
  );
  expect(losses).toEqual([]);
});

test('rules for commands become patterns', () => {
  const file = claudeFile('tools: Bash(git:*), Bash(npm run test), Bash(ls *)');
  const { read, losses } = exportFor('opencode', file);
  expect(read.fields.permission).toEqual({
    '*': 'deny',
    bash: { '*': 'deny', 'git *': 'allow', 'npm run test': 'allow', 'ls *': 'allow' },
  });
  expect(losses).toEqual([]);
});

test('a rule that means something else in OpenCode is lost, and that widens', () => {
  const { read, losses } = exportFor(
    'opencode',
    claudeFile('tools: Bash(git l?g:*), Read(src/**)'),
  );
  expect(read.fields.permission).toEqual({ '*': 'deny', read: 'allow', bash: 'allow' });
  expect(lostBy(losses, 'rule-not-kept')).toEqual({
    field: 'tools',
    names: ['Bash(git l?g:*)', 'Read(src/**)'],
    widens: true,
  });
});

test('commands that are numbers do not come before the rule that denies the others', () => {
  const { text } = exportFor('opencode', claudeFile('tools: Bash(7z:*), Bash(42)'));
  expect(text).toContain('bash:\n    "*": deny\n    "7z *": allow\n    "42": allow\n');
});

test('what is denied to an inheriting agent is denied, and nothing else', () => {
  const file = claudeFile('disallowedTools: Write, Edit, Bash, mcp__github, mcp__jira__drop');
  const { read, losses } = exportFor('opencode', file);
  expect(read.fields.permission).toEqual({
    edit: 'deny',
    bash: 'deny',
    'github_*': 'deny',
    jira_drop: 'deny',
  });
  expect(losses).toEqual([]);
});

test('a tool of which a part is denied is taken away whole, as Claude Code does, and that is said', () => {
  const file = claudeFile('tools: Read, Bash', 'disallowedTools: Bash(rm:*)');
  expect(exportFor('opencode', file).read.fields.permission).toEqual({
    '*': 'deny',
    read: 'allow',
  });
  const { read, losses } = exportFor('opencode', claudeFile('disallowedTools: Bash(rm:*)'));
  expect(read.fields.permission).toEqual({ bash: 'deny' });
  expect(lostBy(losses, 'denied-whole')).toEqual({
    field: 'disallowedTools',
    names: ['Bash(rm:*)'],
    widens: false,
  });
});

test('where all MCP servers are denied, what is left is listed', () => {
  const { read } = exportFor('opencode', claudeFile('disallowedTools: mcp__*, Bash'));
  expect(read.fields.permission).toMatchObject({ '*': 'deny', read: 'allow', edit: 'allow' });
  expect(read.can).not.toContain('run git status');
  expect(read.can).not.toContain('mcp other thing');
});

test('a server of which a tool is denied is left out, and named', () => {
  const file = claudeFile('tools: Read, mcp__github', 'disallowedTools: mcp__github__list_issues');
  const { read, losses } = exportFor('opencode', file);
  expect(read.fields.permission).toEqual({ '*': 'deny', read: 'allow' });
  expect(lostBy(losses, 'only-together')?.names).toEqual(['mcp__github']);
});

test('writing without editing cannot be had, and is said to widen', () => {
  const { losses } = exportFor('opencode', claudeFile('tools: Read, Write'));
  expect(lostBy(losses, 'comes-along')).toEqual({ field: 'tools', names: ['Edit'], widens: true });
});

test('no agent has a name, a model or a colour of its own there', () => {
  const file = claudeFile('model: opus', 'color: green', 'maxTurns: 12');
  const { read, losses } = exportFor('opencode', file);
  expect(Object.keys(read.fields)).toEqual(['description', 'mode', 'steps']);
  expect(read.fields.steps).toBe(12);
  expect(losses.map(({ field }) => field)).toEqual(['model', 'color']);
});

test('what is exported reads back as the same permissions', () => {
  const { text } = exportFor('opencode', claudeFile('tools: Read, Grep, Bash(git:*)'));
  const { agent } = readAgent(Buffer.from(text), '.opencode/agents/my-agent.md');
  expect(agent).toMatchObject({
    name: 'my-agent',
    description: 'Does it.',
    prompt: '# Agent\n\nDo it well.\n',
    tools: {
      kind: 'list',
      tools: [
        { name: 'read', rule: undefined },
        { name: 'grep', rule: undefined },
        { name: 'bash', rule: 'git *' },
      ],
    },
  });
});

test('a server whose name begins a permission of OpenCode does not grant that', () => {
  const file = claudeFile('tools: Read, mcp__external, mcp__apply, mcp__external__list');
  const { read, losses } = exportFor('opencode', file);
  expect(read.fields.permission).toEqual({ '*': 'deny', read: 'allow', external_list: 'allow' });
  expect(lostBy(losses, 'no-equivalent')?.names).toEqual(['mcp__external', 'mcp__apply']);
});
