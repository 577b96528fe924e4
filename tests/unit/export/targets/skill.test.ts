import { expect, test } from 'vitest';
import { findTarget } from '../../../../src/export/targets/targets.ts';
import { agentFile, claudeFile, exportFor, lostBy } from './one-export.ts';

test('a skill is called like its folder', () => {
  const file = agentFile(['name: Other', 'description: Does it.']);
  const { path, read, losses } = exportFor('skill', file);
  expect(path).toBe('export/skill/my-agent.md');
  expect(findTarget('skill').projectPath('my-agent')).toBe('.agents/skills/my-agent/SKILL.md');
  expect(read.name).toBe('my-agent');
  expect(lostBy(losses, 'renamed')?.names).toEqual(['my-agent']);
});

test('a skill allows no tool by itself, for that would spare the question', () => {
  const { read, losses } = exportFor('skill', claudeFile('tools: Read, Bash(git:*)'));
  expect(Object.keys(read.fields)).toEqual(['name', 'description']);
  expect(lostBy(losses, 'not-limited')).toEqual({
    field: 'tools',
    names: ['Read', 'Bash(git:*)'],
    widens: true,
  });
});

test('a description has at most 1,024 characters', () => {
  const file = agentFile(['name: my-agent', `description: ${'It works. '.repeat(150).trim()}`]);
  const { read } = exportFor('skill', file);
  expect(read.description.length).toBeLessThanOrEqual(1024);
  expect(read.description).toMatch(/It works\.$/);
});
