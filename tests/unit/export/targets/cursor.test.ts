import { expect, test } from 'vitest';
import { claudeFile, exportFor, lostBy } from './one-export.ts';

test('an agent that only reads is `readonly`, and still has every other tool', () => {
  const { read, losses } = exportFor('cursor', claudeFile('tools: Read, Grep'));
  expect(read.fields.readonly).toBe(true);
  expect(lostBy(losses, 'only-read-only')?.widens).toBe(true);
});

test('an agent that writes is not limited at all', () => {
  const { read, losses } = exportFor('cursor', claudeFile('tools: Read, Edit'));
  expect(read.fields.readonly).toBeUndefined();
  expect(lostBy(losses, 'not-limited')).toEqual({
    field: 'tools',
    names: ['Read', 'Edit'],
    widens: true,
  });
});

test('an agent without tools is warned of', () => {
  const { losses } = exportFor('cursor', claudeFile('tools: []'));
  expect(lostBy(losses, 'not-without-tools')?.widens).toBe(true);
});

test('an agent that inherits everything loses nothing', () => {
  const { read, losses } = exportFor('cursor', claudeFile('background: true'));
  expect(read.fields).toMatchObject({ model: 'inherit', is_background: true });
  expect(losses).toEqual([]);
});

test('where `readonly` takes away all that is denied, nothing widens', () => {
  const denied = 'disallowedTools: Write, Edit, NotebookEdit, Bash, PowerShell, Monitor';
  const { read, losses } = exportFor('cursor', claudeFile(denied));
  expect(read.fields.readonly).toBe(true);
  expect(losses).toEqual([]);
});

test('a file for Cursor that is `readonly` stays so, and elsewhere that widens', () => {
  const { read, losses } = exportFor('cursor', claudeFile('readonly: true'));
  expect(read.fields.readonly).toBe(true);
  expect(losses).toEqual([]);
  const elsewhere = exportFor('opencode', claudeFile('readonly: true'));
  expect(lostBy(elsewhere.losses, 'not-supported')).toEqual({
    field: 'readonly',
    names: [],
    widens: true,
  });
});

test('a field that restricts skills alone is said to be not understood', () => {
  const { losses } = exportFor('cursor', claudeFile('disallowed-tools: Bash'));
  expect(lostBy(losses, 'unreadable')?.field).toBe('disallowed-tools');
});
