import { expect, test } from 'vitest';
import { readSettings } from '../../../../src/agent/front-matter/settings.ts';
import { fieldsIn } from '../fields-of.ts';

const settings = (text: string) => readSettings(fieldsIn(text));

const none = {
  permissionMode: undefined,
  maxTurns: undefined,
  skills: [],
  mcpServers: [],
  hooks: [],
  memory: undefined,
  background: undefined,
  effort: undefined,
  isolation: undefined,
  color: undefined,
  initialPrompt: undefined,
};

test('without fields nothing is set', () => {
  expect(settings('name: a')).toEqual(none);
});

test('documented values are set', () => {
  expect(
    settings(
      'permissionMode: plan\nmaxTurns: 5\nskills: [a, b]\nmcpServers: [slack, {github: {type: http}}]\nhooks: {Stop: [], PreToolUse: []}\nmemory: user\nbackground: false\neffort: max\nisolation: worktree\ncolor: red\ninitialPrompt: Go',
    ),
  ).toEqual({
    permissionMode: 'plan',
    maxTurns: 5,
    skills: ['a', 'b'],
    mcpServers: ['slack', 'github'],
    hooks: ['Stop', 'PreToolUse'],
    memory: 'user',
    background: false,
    effort: 'max',
    isolation: 'worktree',
    color: 'red',
    initialPrompt: 'Go',
  });
});

test('skills may be a text with commas, servers a mapping', () => {
  expect(settings('skills: a, b,\nmcpServers: {x: {}}')).toMatchObject({
    skills: ['a', 'b'],
    mcpServers: ['x'],
  });
});

test('other values set nothing', () => {
  expect(
    settings(
      'permissionMode: all\nmaxTurns: -1\nskills: 3\nmcpServers: x\nhooks: [a]\nmemory: yes\nbackground: yes\neffort: 0\nisolation: vm\ncolor: teal\ninitialPrompt: [a]',
    ),
  ).toEqual(none);
});
