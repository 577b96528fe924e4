import { expect, test } from 'vitest';
import { pathWithin } from '../../../../src/client/save/path-within.ts';

test('in a project, a file goes to the folder of its tool', () => {
  expect(pathWithin('my-project', '.claude/agents/a.md')).toBe('.claude/agents/a.md');
  expect(pathWithin('', '.claude/agents/a.md')).toBe('.claude/agents/a.md');
});

test('in the folder of the tool itself, it goes to the place that it has there', () => {
  expect(pathWithin('.claude', '.claude/agents/a.md')).toBe('agents/a.md');
});

test('another tool’s folder is a folder like any other', () => {
  expect(pathWithin('.cursor', '.claude/agents/a.md')).toBe('.claude/agents/a.md');
  expect(pathWithin('.claude', '.claude-plugin/a.json')).toBe('.claude-plugin/a.json');
  expect(pathWithin('review', 'review/SKILL.md')).toBe('review/SKILL.md');
});
