import { expect, test } from 'vitest';
import { permissionSentence } from '../../../../src/agent/tools/permissions.ts';
import { readToolGrant } from '../../../../src/agent/tools/tool-grant.ts';

const sentence = (tools: unknown): string => permissionSentence(readToolGrant(tools));

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
});

test('inheriting every tool and having none are told apart', () => {
  expect(sentence(undefined)).toContain('inherits every tool');
  expect(sentence('')).toBe('Uses no tools: it can only answer.');
});
