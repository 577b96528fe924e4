import { describe, expect, test } from 'vitest';
import type { AgentFormat } from '../../../../src/agent/agent.ts';
import { checkFields } from '../../../../src/agent/front-matter/check-fields.ts';
import { fieldsIn } from '../fields-of.ts';

const check = (text: string, format: AgentFormat = 'claude-code') =>
  checkFields(fieldsIn(text), format, text);

describe('documented fields', () => {
  test.each<[AgentFormat, string]>([
    [
      'claude-code',
      `name: a-1
description: d
tools: Read, Grep
disallowedTools: [Bash]
model: opus
permissionMode: acceptEdits
maxTurns: 10
skills: [a, b]
mcpServers: [slack, {x: {type: http}}]
hooks: {Stop: []}
memory: project
background: true
effort: xhigh
isolation: worktree
color: cyan
initialPrompt: Go
omitClaudeMd: false`,
    ],
    ['claude-code', 'mcpServers: {x: {}}\neffort: 3\npermissionMode: manual\ntools: []'],
    [
      'copilot',
      `name: C# Expert
description: d
tools: ['edit/editFiles']
model: [GPT-5, Sonnet]
target: vscode
argument-hint: what
agents: '*'
handoffs: [{label: a}]
user-invocable: false
disable-model-invocation: true
mcp-servers: {x: {}}
metadata: {a: b}`,
    ],
    [
      'opencode',
      `description: d
mode: subagent
model: a/b
temperature: 1.0
top_p: 0.5
steps: 3
prompt: p
permission: {edit: deny, bash: {"git *": ask}}
tools: {write: false}
disable: false
hidden: true
color: '#ff6b6b'`,
    ],
    ['opencode', 'permission: deny\ncolor: accent\ntemperature: 0'],
    [
      'gemini',
      `name: a_b
description: d
kind: local
tools: [read_file]
mcp_servers: {x: {}}
model: m
temperature: 0.2
max_turns: 10
timeout_mins: 5
display_name: D`,
    ],
    [
      'skill',
      `name: a
description: d
license: MIT
compatibility: c
metadata: {version: 1.0}
allowed-tools: Read Grep
argument-hint: [file]
context: fork
paths: '*.ts'
shell: bash`,
    ],
  ])('of %s are accepted with their documented values', (format, text) => {
    expect(check(text, format)).toEqual([]);
  });

  test.each<[AgentFormat, string, string]>([
    ['claude-code', 'maxTurns: 0', '`maxTurns` expected a whole number from 1, received `0`.'],
    ['claude-code', 'maxTurns: "5"', '`maxTurns` expected a whole number from 1, received “5”.'],
    ['claude-code', 'background: yes', '`background` expected `true` or `false`, received “yes”.'],
    ['claude-code', 'isolation: none', '`isolation` expected `worktree`, received “none”.'],
    ['claude-code', 'hooks: []', '`hooks` expected a mapping, received an empty list.'],
    [
      'claude-code',
      'tools: {bash: true}',
      '`tools` expected a list of names, or names with commas between them, received a mapping.',
    ],
    ['claude-code', 'model:', '`model` expected text, received nothing.'],
    [
      'claude-code',
      'mcpServers: [1]',
      '`mcpServers` expected a mapping or a list of names and mappings, received a list.',
    ],
    ['copilot', 'handoffs: [a]', '`handoffs` expected a list of mappings, received a list.'],
    ['opencode', 'temperature: warm', '`temperature` expected a number, received “warm”.'],
    [
      'opencode',
      'tools: [read]',
      '`tools` expected a mapping of names to `true` or `false`, received a list.',
    ],
    ['gemini', 'tools: read_file', '`tools` expected a list of names, received “read_file”.'],
    [
      'claude-code',
      `effort: ${'x'.repeat(80)}`,
      `\`effort\` expected \`low\`, \`medium\`, \`high\`, \`xhigh\` or \`max\` or a whole number from 1, received “${'x'.repeat(60)}…”.`,
    ],
  ])('of %s with another value (%s) say what was expected', (format, text, detail) => {
    expect(check(text, format)).toMatchObject([{ code: 'field-invalid', detail }]);
  });

  test('with another value are reported where the value is, with the nearest word', () => {
    expect(check('name: a\npermissionMode: Accept-Edits')).toEqual([
      {
        code: 'field-invalid',
        place: { line: 2, column: 17 },
        detail: expect.stringContaining('received “Accept-Edits”'),
        fix: 'Write `permissionMode: acceptEdits`.',
      },
    ]);
    expect(check('color: teal')[0]).not.toHaveProperty('fix');
  });
});

describe('other fields', () => {
  test('are an info at their line that says what becomes of them', () => {
    expect(check('name: a\nemoji: x')).toEqual([
      {
        code: 'field-unknown',
        place: { line: 2, column: 1 },
        detail: '“emoji”; Claude Code passes over it.',
      },
    ]);
    expect(check('vibe: x', 'gemini')).toMatchObject([
      { detail: expect.stringContaining('Gemini CLI refuses') },
    ]);
  });

  test.each<[string, string, AgentFormat?]>([
    ['tool', 'tools'],
    ['allowed-tools', 'tools'],
    ['allowedTools', 'tools', 'copilot'],
    ['disallowed_tools', 'disallowedTools'],
    ['disalowedTools', 'disallowedTools'],
    ['max-turns', 'maxTurns'],
    ['max_turns', 'maxTurns'],
    ['permission-mode', 'permissionMode'],
    ['mcp-servers', 'mcpServers'],
    ['discription', 'description'],
    ['desciption', 'description'],
    ['descirption', 'description'],
    ['Description', 'description'],
    ['NAME', 'name'],
    ['colour', 'color'],
    ['user-invokable', 'user-invocable', 'copilot'],
    ['allowed_tools', 'allowed-tools', 'skill'],
  ])('%s looks like %s', (key, meant, format = 'claude-code') => {
    expect(check(`${key}: x`, format)).toEqual([
      {
        code: 'field-misspelt',
        place: { line: 1, column: 1 },
        detail: `“${key}”. Did you mean “${meant}”?`,
        fix: `Write \`${meant}:\` in place of \`${key}:\`, which has no effect.`,
      },
    ]);
  });

  test.each(['mode', 'tags', 'role', 'nam', 'category', 'constructor', 'x', 'hidden', 'steps'])(
    '%s looks like no documented one',
    (key) => {
      expect(check(`${key}: x`)).toMatchObject([{ code: 'field-unknown' }]);
    },
  );
});

test('a field beside the one that it looks like is left as it is', () => {
  expect(check('description: d\ndescriptions: e\ntools: Read\nallowedTools: Bash')).toMatchObject([
    { code: 'field-unknown', place: { line: 2, column: 1 } },
    { code: 'field-unknown', place: { line: 4, column: 1 } },
  ]);
});

describe('a value that YAML cuts at a number sign', () => {
  const cut = (text: string) =>
    check(text).map(({ code, place, detail, fix }) => [
      code,
      `${place.line}:${place.column}`,
      detail,
      fix,
    ]);

  test('is reported there, with how to write it', () => {
    expect(cut('name: a\ndescription: Fixes "issue" #42 quickly')).toEqual([
      [
        'value-cut',
        '2:28',
        '“#42 quickly”.',
        'Write `description: "Fixes \\"issue\\" #42 quickly"`.',
      ],
    ]);
    expect(cut('description: Fixes\n  issue #42')).toEqual([
      ['value-cut', '2:9', '“#42”.', 'Put the value of `description` between double quotes.'],
    ]);
    expect(cut('team: core #1').map(([code]) => code)).toEqual(['value-cut', 'field-unknown']);
  });

  test('is not called empty where all of it is cut', () => {
    expect(cut('color: #ff0000')).toEqual([
      ['value-cut', '1:8', '“#ff0000”.', 'Write `color: "#ff0000"`.'],
    ]);
    expect(check('hooks:\n  #Stop: []')).toMatchObject([{ code: 'field-invalid' }]);
  });

  test.each([
    ['with a comment', 'description: Fixes issues # such as 42'],
    ['in quotes', 'description: "Fixes #42"'],
    ['in quotes with a comment', "description: 'Fixes' #all"],
    ['of several lines', 'description: |\n  Fixes\n  issue #42'],
    ['without a space before the sign', 'description: Knows C#.'],
    ['that is a list', 'tools:\n  - Read #all'],
    ['before a comment on its own line', 'description: Fixes\n  #tools: Bash\n#model: opus'],
  ])('is none %s', (_, text) => {
    expect(check(text)).toEqual([]);
  });

  test('is none where a file that is not valid YAML is read with the sign', () => {
    const field = { key: 'name', value: 'a #b', line: 1, valuePlace: { line: 1, column: 7 } };
    expect(checkFields([field], 'copilot', 'name: a #b')).toEqual([]);
  });
});

describe('names and descriptions', () => {
  test('a name has the shape that its format asks for', () => {
    expect(check('name: Analyste & Marchés')).toEqual([
      {
        code: 'name-invalid',
        place: { line: 1, column: 7 },
        detail: '`Analyste & Marchés`.',
        fix: 'Write `name: analyste-marches`; a title for people belongs into the first heading.',
      },
    ]);
    expect(check('name: a_b', 'gemini')).toEqual([]);
    expect(check('name: a_b', 'skill')).toMatchObject([{ code: 'name-invalid' }]);
    expect(check('name: A b', 'copilot')).toEqual([]);
    expect(check('name: A b', 'opencode')).toEqual([]);
  });

  test.each(['name: Историк', 'name: "!"'])('%s cannot be spelt another way', (text) => {
    expect(check(text)[0]).toMatchObject({ code: 'name-invalid' });
    expect(check(text)[0]).not.toHaveProperty('fix');
  });

  test('what is missing is left to others, what is no text is not', () => {
    expect(check('name:\ndescription: ""')).toEqual([]);
    expect(check('name: 7')).toMatchObject([
      { code: 'field-invalid', detail: '`name` expected text, received `7`.' },
    ]);
  });

  test('a description has at most 1,024 characters, as people count them', () => {
    expect(check(`description: ${'é'.repeat(1024)}`)).toEqual([]);
    expect(check(`description: ${'🦉'.repeat(1024)}`)).toEqual([]);
    expect(check(`description: ${'a'.repeat(1025)}`)).toEqual([
      {
        code: 'description-long',
        place: { line: 1, column: 14 },
        detail: 'it has 1,025.',
      },
    ]);
  });
});
