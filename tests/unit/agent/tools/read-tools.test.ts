import { expect, test } from 'vitest';
import type { AgentFormat } from '../../../../src/agent/agent.ts';
import { readTools } from '../../../../src/agent/tools/read-tools.ts';
import { fieldsOf } from '../fields-of.ts';

const read = (values: Record<string, unknown>, format: AgentFormat = 'claude-code') =>
  readTools(fieldsOf(values).fields, format);
const inOpenCode = (values: Record<string, unknown>) => read(values, 'opencode');
const plain = (name: string) => ({ name, rule: undefined });

test('tools are granted by one field and denied by another', () => {
  expect(read({ tools: 'Read, Bash', disallowedTools: ['Bash'] })).toMatchObject({
    tools: { kind: 'list', tools: [plain('Read'), plain('Bash')] },
    deniedTools: [plain('Bash')],
  });
  expect(read({})).toMatchObject({ tools: { kind: 'inherits' }, deniedTools: [] });
});

test('a skill is denied tools by a key of its own', () => {
  expect(read({ 'disallowed-tools': 'Bash, Write' }, 'skill')).toMatchObject({
    tools: { kind: 'inherits' },
    deniedTools: [plain('Bash'), plain('Write')],
  });
});

test('a memory brings the tools that keep it, unless they are denied', () => {
  expect(read({ tools: 'Read', memory: 'project' }).tools).toEqual({
    kind: 'list',
    tools: [plain('Read'), plain('Write'), plain('Edit')],
  });
  expect(read({ tools: 'Read', memory: 'nonsense' }).tools).toEqual({
    kind: 'list',
    tools: [plain('Read')],
  });
});

test.each([
  ['a skill does not know', 'skill', { tools: 'Read' }, 'tools'],
  ['GitHub Copilot does not know', 'copilot', { disallowedTools: 'Bash' }, 'disallowedTools'],
  ['Claude Code does not know', 'claude-code', { permission: { bash: 'deny' } }, 'permission'],
  ['OpenCode refuses in its tools', 'opencode', { tools: ['read'] }, 'tools'],
  ['OpenCode refuses in its permissions', 'opencode', { permission: 'bash deny' }, 'permission'],
  ['OpenCode refuses without a value', 'opencode', { permission: null }, 'permission'],
  ['OpenCode refuses as an action', 'opencode', { permission: { bash: 'never' } }, 'permission'],
] as const)('what is meant to restrict and %s makes it unclear', (_what, format, values, key) => {
  const { tools, deniedTools, doubt } = read(values, format);
  expect({ tools, deniedTools }).toEqual({ tools: { kind: 'unclear', key }, deniedTools: [] });
  expect(doubt?.report?.detail).toContain(`\`${key}\``);
});

test.each(
  [
    ['*', 'Ba*', 'mcp__fo*', 'mcp__*__one', 'mcp__foo__o*'],
    [
      'Bash;Write',
      '`Bash`',
      '"Bash", "Write"',
      '- Bash\n- Write',
      'Bash，Write',
      'Bash(rm',
      'bash',
      'edit/editFiles',
    ],
  ].flat(),
)('Claude Code takes nothing away for %j, so that it is unclear', (value) => {
  expect(read({ disallowedTools: value }).tools).toEqual({
    kind: 'unclear',
    key: 'disallowedTools',
  });
});

test.each([
  ['Bash Write', ['Bash', 'Write']],
  [['Bash, Write'], ['Bash', 'Write']],
  ['Bash,\nWrite', ['Bash', 'Write']],
  ['mcp__*, mcp__github, mcp__github__*', ['mcp__*', 'mcp__github', 'mcp__github__*']],
])('Claude Code takes away what %j names', (value, names) => {
  const { deniedTools } = read({ disallowedTools: value });
  expect(deniedTools.map(({ name }) => name)).toEqual(names);
});

test('a former tool, and one that nobody knows, leave a denial as it is', () => {
  const { tools, deniedTools } = read({ disallowedTools: 'Write, MultiEdit, Odd' });
  expect(tools).toEqual({ kind: 'inherits' });
  expect(deniedTools.map(({ name }) => name)).toEqual(['Write', 'MultiEdit', 'Odd']);
});

test('a map of booleans takes tools away from those that are inherited', () => {
  expect(inOpenCode({ tools: { read: true, bash: false } })).toMatchObject({
    tools: { kind: 'inherits' },
    deniedTools: [plain('bash')],
  });
  expect(inOpenCode({ tools: {} })).toMatchObject({ tools: { kind: 'inherits' }, deniedTools: [] });
});

test('a map that refuses the star grants only what it names', () => {
  expect(inOpenCode({ tools: { '*': false, read: true, bash: false } })).toMatchObject({
    tools: { kind: 'list', tools: [plain('read')] },
    deniedTools: [],
  });
});

test('permissions deny what they deny, and grant what they ask for', () => {
  const permission = { bash: 'deny', webfetch: 'ask', doom_loop: 'deny' };
  expect(inOpenCode({ permission })).toMatchObject({
    tools: { kind: 'inherits' },
    deniedTools: [plain('bash')],
  });
});

test.each([
  { permission: { edit: 'deny' } },
  { tools: { write: false } },
  { tools: { patch: false } },
  { tools: { edit: true, write: false } },
])('one permission stands for every tool that changes files: %j', (values) => {
  const { deniedTools } = inOpenCode(values);
  expect(deniedTools.map(({ name }) => name)).toEqual(['edit', 'write', 'apply_patch']);
});

test.each([
  { permission: { write: 'deny', patch: 'deny' } },
  { tools: { multiedit: false, apply_patch: false } },
])('no other key takes them away: %j', (values) => {
  expect(inOpenCode(values)).toMatchObject({ tools: { kind: 'inherits' }, deniedTools: [] });
});

test('permission for some commands is a rule, and for none a denial', () => {
  const some = { '*': 'deny', 'git *': 'allow', 'npm *': 'ask' };
  expect(
    inOpenCode({ permission: { '*': 'deny', bash: some, read: { '*': 'allow' } } }).tools,
  ).toEqual({
    kind: 'list',
    tools: [{ name: 'bash', rule: 'git *, npm *' }, plain('read')],
  });
  expect(inOpenCode({ permission: { bash: { '*': 'deny' }, read: {} } }).deniedTools).toEqual([
    plain('bash'),
  ]);
  const overruled = { 'git *': 'allow', '*': 'deny' };
  expect(inOpenCode({ permission: { bash: overruled } }).deniedTools).toEqual([plain('bash')]);
});

test('the last rule that fits a tool decides, patterns included', () => {
  expect(inOpenCode({ permission: { bash: 'deny', '*': 'allow' } }).deniedTools).toEqual([]);
  expect(inOpenCode({ permission: { '*': 'deny', 'b*h': 'allow' } }).tools).toEqual({
    kind: 'list',
    tools: [plain('b*h'), plain('bash')],
  });
  const { deniedTools } = inOpenCode({ permission: { 'e*': 'deny', edit: 'allow' } });
  expect(deniedTools).toEqual([plain('e*')]);
});

test('a permission changes what a map of tools says, and stays in its place', () => {
  const tools = { bash: true, '*': false };
  expect(inOpenCode({ tools, permission: { bash: 'allow' } }).tools).toEqual({
    kind: 'list',
    tools: [],
  });
});

test('a pattern that ends in a star of its own fits what is before it', () => {
  expect(inOpenCode({ permission: { '*': 'deny', 'bash *': 'allow' } }).tools).toEqual({
    kind: 'list',
    tools: [plain('bash *'), plain('bash')],
  });
  expect(inOpenCode({ permission: { '*': 'deny', '?': 'allow' } }).tools).toMatchObject({
    kind: 'list',
  });
});

test('one word may permit or deny everything', () => {
  expect(inOpenCode({ permission: 'deny' }).tools).toEqual({ kind: 'list', tools: [] });
  expect(inOpenCode({ permission: 'allow' }).tools).toEqual({ kind: 'inherits' });
});
