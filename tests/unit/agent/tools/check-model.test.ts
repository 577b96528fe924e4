import { expect, test } from 'vitest';
import type { AgentFormat } from '../../../../src/agent/agent.ts';
import { checkModel } from '../../../../src/agent/tools/check-model.ts';
import { fieldsOf } from '../fields-of.ts';

function check(model: unknown, format: AgentFormat = 'claude-code'): (string | undefined)[] {
  return checkModel(fieldsOf({ model }).fields, format).map(({ detail, fix }) =>
    [detail, fix].filter((part) => part !== undefined).join(' '),
  );
}

test.each([
  'sonnet',
  'Opus',
  'haiku',
  'fable',
  'best',
  'inherit',
  'default',
  'opusplan',
  'sonnet[1m]',
  'claude-opus-4-1',
  'claude-sonnet-4-5-20250929',
  'claude-3-5-haiku-latest',
  'claude-3-opus-20240229',
  'claude-2.1',
  'claude-instant-1.2',
  'anthropic.claude-v2:1',
  'claude-sonnet-4@20250514',
  'us.anthropic.claude-sonnet-4-20250514-v1:0',
  'anthropic.claude-sonnet-4-5-20250929-v1:0[1m]',
  'arn:aws:bedrock:us-east-2:123456789012:inference-profile/abc',
])('Claude Code knows %s', (model) => {
  expect(check(model)).toEqual([]);
});

test.each([
  ['sonet', '“sonet”; did you mean “sonnet”? Write `sonnet`.'],
  [
    'claude-sonnet',
    '“claude-sonnet” has no version. Write `sonnet`, or the whole name of a model.',
  ],
  [
    'claude-sonet-4-5',
    '“claude-sonet-4-5”; did you mean “claude-sonnet-4-5”? Write `claude-sonnet-4-5`.',
  ],
  [
    'claude-sonnet-4.5',
    '“claude-sonnet-4.5”; did you mean “claude-sonnet-4-5”? Write `claude-sonnet-4-5`.',
  ],
  [
    'claude-3.5-sonnet',
    '“claude-3.5-sonnet”; did you mean “claude-3-5-sonnet”? Write `claude-3-5-sonnet`.',
  ],
  ['claude-4-sonnet', '“claude-4-sonnet”. Write `sonnet`, or the whole name of a model.'],
  ['claude-other-4', '“claude-other-4”.'],
  ['gpt-5', '“gpt-5” is a model of OpenAI, and Claude Code has none of them.'],
  ['o3', '“o3” is a model of OpenAI, and Claude Code has none of them.'],
  ['gemini-3-pro', '“gemini-3-pro” is a model of Google, and Claude Code has none of them.'],
  ['something', '“something”.'],
  [
    'Claude Sonnet 4.5 (copilot)',
    '“Claude Sonnet 4.5 (copilot)” is how GitHub Copilot names it. Write `sonnet`, or the whole name of a model.',
  ],
  [
    'anthropic/claude-opus-4',
    '“anthropic/claude-opus-4” is how OpenCode names it. Write `opus`, or the whole name of a model.',
  ],
  ['openai/gpt-5', '“openai/gpt-5” is how OpenCode names it.'],
])('Claude Code does not know %s', (model, says) => {
  expect(check(model)).toEqual([says]);
});

test('GitHub Copilot takes any name, and lists of names', () => {
  expect(check(['Claude Sonnet 4.5 (copilot)', 'GPT-5', 'my-own'], 'copilot')).toEqual([]);
  expect(check('GPT-5 | Claude', 'copilot')).toEqual([
    '“GPT-5 | Claude” is read as one name. Write a YAML list: one model on each line, after a hyphen.',
  ]);
  expect(check('sonnet', 'copilot')[0]).toContain('how Claude Code names it');
});

test('OpenCode wants the provider before the model', () => {
  expect(check('anthropic/claude-sonnet-4-5', 'opencode')).toEqual([]);
  expect(check('sonnet', 'opencode')[0]).toContain('Write `anthropic/…`');
  expect(check('gpt-5', 'opencode')[0]).toContain('Write `provider/…`');
});

test('Gemini CLI has its own models', () => {
  expect(check(['gemini-3-flash-preview', 'inherit'], 'gemini')).toEqual([]);
  expect(check('claude-opus-4-1', 'gemini')[0]).toContain('a model of Anthropic');
  expect(check('flahs', 'gemini')[0]).toContain('did you mean “flash”?');
  expect(check('something', 'gemini')[0]).toContain('Write `inherit`');
});

test('no model, and what is no text, is nothing to judge', () => {
  expect(check(null)).toEqual([]);
  expect(check(' ')).toEqual([]);
  expect(checkModel([], 'claude-code')).toEqual([]);
});
