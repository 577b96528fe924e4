import { expect, test } from 'vitest';
import { readToolGrant, readToolList } from '../../../src/agent/tools/tool-grant.ts';
import { permissionMarks } from '../../../src/i18n/permission-marks.ts';
import { wordsOf } from '../../../src/i18n/words.ts';

function marks(tools: unknown, denied?: unknown): string[] {
  const agent = {
    tools: readToolGrant(tools),
    deniedTools: readToolList(denied),
    format: 'claude-code' as const,
  };
  return permissionMarks(agent, wordsOf('en')).map(({ risk, words }) => `${risk}: ${words}`);
}

test('marks say what an agent may do, the mildest first', () => {
  expect(marks('Read')).toEqual(['read: read-only']);
  expect(marks('Read, Bash')).toEqual(['read: reads files', 'execute: runs commands']);
  expect(marks('Edit, WebFetch, Skill')).toEqual([
    'write: changes files',
    'network: network',
    'unknown: unknown tools',
  ]);
});

test('inheriting, having no tools, and tools that touch nothing are told apart', () => {
  expect(marks(undefined)).toEqual(['execute: every tool']);
  expect(marks('')).toEqual(['none: no tools']);
  expect(marks('TodoWrite')).toEqual(['none: no access']);
});

test('marks leave out what is denied', () => {
  expect(marks('Read, Bash', 'Bash')).toEqual(['read: read-only']);
  expect(marks(undefined, 'Write, Edit')).toEqual(['execute: every tool but 2']);
  expect(marks(undefined, 'Bash, PowerShell, Monitor, Write, Edit, NotebookEdit')).toEqual([
    'read: reads files',
    'network: network',
    'unknown: unknown tools',
  ]);
});
