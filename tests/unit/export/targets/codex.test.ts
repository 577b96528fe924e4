import { expect, test } from 'vitest';
import { agentFile, claudeFile, exportFor, lostBy } from './one-export.ts';

test('an agent that only reads names its sandbox, which the program of today passes over', () => {
  const { path, text, read, losses } = exportFor('codex', claudeFile('tools: Read, Grep'));
  expect(path).toBe('export/codex/my-agent.toml');
  expect(read.fields).toMatchObject({ sandbox_mode: 'read-only', web_search: 'disabled' });
  expect(lostBy(losses, 'not-limited')).toEqual({
    field: 'tools',
    names: ['Read', 'Grep'],
    widens: true,
  });
  expect(text).toContain('start it with `codex -s read-only`');
});

test('an agent that touches no file gets no shell', () => {
  const { read } = exportFor('codex', claudeFile('tools: WebSearch'));
  expect(read.fields.features).toEqual({ shell_tool: false });
  expect(read.can).not.toContain('run git status');
});

test('one that writes without commands writes in the project only', () => {
  const { read } = exportFor('codex', claudeFile('tools: Read, Write, WebSearch'));
  expect(read.fields.sandbox_mode).toBe('workspace-write');
  expect(read.fields.web_search).toBeUndefined();
});

test('one that runs commands, or inherits all tools, gets no sandbox of its own', () => {
  expect(exportFor('codex', claudeFile('tools: Bash')).read.fields.sandbox_mode).toBeUndefined();
  const { read, losses } = exportFor('codex', claudeFile());
  expect(Object.keys(read.fields)).toEqual(['name', 'description', 'developer_instructions']);
  expect(losses).toEqual([]);
});

test('what is denied stays', () => {
  const { losses } = exportFor('codex', claudeFile('disallowedTools: WebSearch, WebFetch'));
  expect(lostBy(losses, 'not-denied')).toEqual({
    field: 'disallowedTools',
    names: ['WebSearch', 'WebFetch'],
    widens: true,
  });
});

test('the prompt is kept byte for byte, whatever it holds', () => {
  const prompt = 'a """ b """" c\\n \\ \t\u0007\u007f\r\nd\r"e"\n"';
  const file = agentFile(['name: my-agent', 'description: Does it.'], prompt);
  expect(exportFor('codex', file).read.prompt).toBe(prompt);
});

test('the file says itself that it limits less', () => {
  const { text } = exportFor('codex', claudeFile('tools: Read', 'hooks: {PreToolUse: []}'));
  expect(text.split('\n').slice(0, 3)).toEqual([
    '# Less restricted than its source: OpenAI Codex does not enforce these of its settings.',
    '# - tools: not limited to (Read)',
    '# - hooks: do not run (PreToolUse)',
  ]);
});
