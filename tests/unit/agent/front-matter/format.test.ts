import { expect, test } from 'vitest';
import { detectFormat } from '../../../../src/agent/front-matter/format.ts';
import { fieldsIn } from '../fields-of.ts';

const format = (path: string, text: string) => detectFormat(path, fieldsIn(text));

test.each([
  ['a.agent.md', 'copilot'],
  ['team/.github/agents/a.md', 'copilot'],
  ['.opencode/agent/a.md', 'opencode'],
  ['.opencode/agents/a.md', 'opencode'],
  ['.gemini/agents/a.md', 'gemini'],
  ['.claude/agents/a.md', 'claude-code'],
  ['review/SKILL.md', 'skill'],
  ['SKILL.md', 'skill'],
  ['skill-maker.md', 'claude-code'],
  ['a.md', 'claude-code'],
])('%s is for %s by its place', (path, expected) => {
  expect(format(path, '')).toBe(expected);
});

test.each([
  ['kind: local\nname: a', 'gemini'],
  ['kind: remote', 'gemini'],
  ['kind: other', 'claude-code'],
  ['name: a\ntools: [read_file, glob]', 'gemini'],
  ['name: a\ntools: [glob]', 'claude-code'],
  ['name: a\ntools: [read_file, Read]', 'claude-code'],
  ['mode: subagent', 'opencode'],
  ['mode: agent', 'claude-code'],
  ['name: a\nmode: subagent', 'claude-code'],
  ['tools: {write: false}', 'opencode'],
  ['tools: {Write: false}', 'claude-code'],
  ['tools: {write: 1}', 'claude-code'],
  ['name: a\ntools: {write: false}', 'claude-code'],
  ['name: a\ntools: Read', 'claude-code'],
])('a file with %j is for %s by its keys', (text, expected) => {
  expect(format('a.md', text)).toBe(expected);
});
