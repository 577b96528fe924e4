import { expect, test } from 'vitest';
import type { AgentFormat } from '../../../src/agent/agent.ts';
import { effectivePermissions, type Grantee } from '../../../src/agent/tools/permissions.ts';
import { readToolGrant, readToolList } from '../../../src/agent/tools/tool-grant.ts';
import { permissionSentence } from '../../../src/i18n/permission-sentence.ts';
import { wordsOf } from '../../../src/i18n/words.ts';

function agent(tools: unknown, denied?: unknown, format: AgentFormat = 'claude-code'): Grantee {
  return { tools: readToolGrant(tools), deniedTools: readToolList(denied), format };
}

const sentence = (tools: unknown, denied?: unknown): string =>
  permissionSentence(agent(tools, denied), wordsOf('en'));

test('a tool that executes is said to write and to reach the network too', () => {
  expect(sentence('Read, Bash')).toBe(
    'Reads files; runs shell commands, so it can also write anything and reach the network.',
  );
});

test('only an agent without writing or executing tools is called read-only', () => {
  expect(sentence('Read, Grep, WebFetch')).toBe(
    'Reads files; reaches the network. Read-only: it has no tool that writes or executes.',
  );
  expect(sentence('Read, Edit')).not.toContain('Read-only');
  expect(sentence('Read, mcp__files__write')).not.toContain('Read-only');
  expect(sentence('Write')).toBe('Writes files.');
});

test('inheriting every tool and having none are told apart', () => {
  expect(sentence(undefined)).toContain('inherits every tool');
  expect(sentence('')).toBe('Uses no tools: it can only answer.');
  expect(sentence('TodoWrite')).toBe('Touches neither files nor the network.');
});

test('tools that are denied are not granted', () => {
  expect(sentence('Read, Write, Bash', 'Write, Bash')).toBe(
    'Reads files. Read-only: it has no tool that writes or executes.',
  );
  expect(sentence('Read', 'Read')).toBe('Uses no tools: it can only answer.');
});

test('a denial with a rule takes away nothing that could be relied on', () => {
  expect(sentence('Bash', 'Bash(rm:*)')).toContain('uns shell commands');
});

test('denying a server denies its tools, and denying the former name of a tool denies it', () => {
  const left = (tools: string, denied: string): string[] =>
    effectivePermissions(agent(tools, denied)).tools.map(({ name }) => name);
  expect(left('mcp__a__x, mcp__b__y', 'mcp__a')).toEqual(['mcp__b__y']);
  expect(left('mcp__a__x, mcp__b__y, Read', 'mcp__*')).toEqual(['Read']);
  expect(left('Agent, Read', 'Task')).toEqual(['Read']);
});

test('an inheriting agent can do what it is not denied, and the tools of MCP servers', () => {
  expect(sentence(undefined, 'Write, Edit, NotebookEdit')).toBe(
    'Inherits every tool of the session but Write, Edit and NotebookEdit: reads files; ' +
      'reaches the network; runs commands (Bash, PowerShell and Monitor), so it can also write ' +
      'anything and reach the network; uses tools whose effect is not known here, such as those ' +
      'of MCP servers.',
  );
});

test('an inheriting agent that is denied every shell runs no commands', () => {
  const shells = 'Bash, PowerShell, Monitor, Write, Edit, NotebookEdit';
  expect(sentence(undefined, shells)).not.toMatch(/commands|changes|writes/);
  const { readOnly, inherits } = effectivePermissions(agent(undefined, shells));
  expect(inherits).toBe(true);
  expect(readOnly).toBe(false);
});

test('an inheriting agent that is denied everything uses no tools', () => {
  const all = effectivePermissions(agent(undefined)).tools.map(({ name }) => name);
  expect(sentence(undefined, [...all, 'mcp__*'])).toBe('Uses no tools: it can only answer.');
  const built = effectivePermissions(agent(undefined)).tools;
  const risky = built.filter(({ risks }) => risks.length > 0).map(({ name }) => name);
  expect(sentence(undefined, [...risky, 'mcp__*'])).toContain('touches neither files');
});

test('the tools of an inheriting agent are those of its product', () => {
  const names = effectivePermissions(agent(undefined, ['bash'], 'opencode')).tools;
  expect(names.map(({ name }) => name)).toContain('apply_patch');
  expect(permissionSentence(agent(undefined, ['bash'], 'opencode'), wordsOf('en'))).not.toContain(
    'commands',
  );
});
