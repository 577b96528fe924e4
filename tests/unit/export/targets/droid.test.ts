import { expect, test } from 'vitest';
import { agentFile, claudeFile, exportFor, lostBy } from './one-export.ts';

test('tools get the names of Factory Droid', () => {
  const file = claudeFile('tools: Read, Write, Edit, Bash, WebFetch, Glob, Grep, WebSearch');
  const { read, losses } = exportFor('droid', file);
  expect(read.fields.tools).toEqual([
    'Read',
    'Grep',
    'Glob',
    'Create',
    'Edit',
    'Execute',
    'FetchUrl',
    'WebSearch',
  ]);
  expect(losses).toEqual([
    { field: 'tools', reason: 'always-there', names: ['TodoWrite', 'Skill'], widens: false },
  ]);
});

test('editing brings the tool for patches along, which creates files too', () => {
  const { losses } = exportFor('droid', claudeFile('tools: Read, Edit'));
  expect(lostBy(losses, 'comes-along')).toEqual({
    field: 'tools',
    names: ['ApplyPatch'],
    widens: true,
  });
});

test('an agent without tools keeps the list of tasks that every agent has', () => {
  expect(exportFor('droid', claudeFile('tools: []')).read.fields.tools).toEqual(['TodoWrite']);
});

test('tools of MCP servers are left out, for one that is not connected is unknown', () => {
  const { read, losses } = exportFor('droid', claudeFile('tools: Read, mcp__github'));
  expect(read.fields.tools).toEqual(['Read']);
  expect(lostBy(losses, 'no-equivalent')?.names).toEqual(['mcp__github']);
});

test('a long description ends with a sentence, or with a word where the first one is too long', () => {
  const sentence = 'It does what has to be done. ';
  const long = agentFile(['name: my-agent', `description: ${sentence.repeat(30).trim()}`]);
  const { read, losses } = exportFor('droid', long);
  expect(read.description).toBe(sentence.repeat(17).trim());
  expect(lostBy(losses, 'shortened')?.field).toBe('description');
  const endless = agentFile(['name: my-agent', `description: ${'word '.repeat(200).trim()}`]);
  expect(exportFor('droid', endless).read.description).toMatch(/^(?:word )+word…$/);
});

test('an empty prompt becomes title and description', () => {
  const file = agentFile(['name: my-agent', 'description: Does it.'], '');
  expect(exportFor('droid', file).read.prompt).toBe('You are My Agent. Does it.\n\n');
});
