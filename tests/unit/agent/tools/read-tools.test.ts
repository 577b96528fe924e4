import { expect, test } from 'vitest';
import { type GrantedTools, readTools } from '../../../../src/agent/tools/read-tools.ts';
import { fieldsOf } from '../fields-of.ts';

const read = (values: Record<string, unknown>): GrantedTools => readTools(fieldsOf(values).fields);
const plain = (name: string) => ({ name, rule: undefined });

test('tools are granted by one field and denied by another', () => {
  expect(read({ tools: 'Read, Bash', disallowedTools: ['Bash'] })).toEqual({
    tools: { kind: 'list', tools: [plain('Read'), plain('Bash')] },
    deniedTools: [plain('Bash')],
  });
  expect(read({})).toEqual({ tools: { kind: 'inherits' }, deniedTools: [] });
});

test('a map of booleans takes tools away from those that are inherited', () => {
  expect(read({ tools: { read: true, bash: false } })).toEqual({
    tools: { kind: 'inherits' },
    deniedTools: [plain('bash')],
  });
  expect(read({ tools: {} })).toEqual({ tools: { kind: 'inherits' }, deniedTools: [] });
});

test('a map that refuses the star grants only what it names', () => {
  expect(read({ tools: { '*': false, read: true, bash: false } })).toEqual({
    tools: { kind: 'list', tools: [plain('read')] },
    deniedTools: [],
  });
});

test('permissions deny what they deny, and grant what they ask for', () => {
  expect(read({ permission: { bash: 'deny', webfetch: 'ask', doom_loop: 'deny' } })).toEqual({
    tools: { kind: 'inherits' },
    deniedTools: [plain('bash')],
  });
});

test('the permission to edit stands for every tool that changes files', () => {
  const { deniedTools } = read({ permission: { edit: 'deny' } });
  expect(deniedTools.map(({ name }) => name)).toEqual(['edit', 'write', 'apply_patch']);
});

test('permission for some commands is a rule, and for none a denial', () => {
  const some = { '*': 'deny', 'git *': 'allow', 'npm *': 'ask' };
  expect(read({ permission: { '*': 'deny', bash: some, read: { '*': 'allow' } } }).tools).toEqual({
    kind: 'list',
    tools: [{ name: 'bash', rule: 'git *, npm *' }, plain('read')],
  });
  expect(read({ permission: { bash: { '*': 'deny' }, read: {} } }).deniedTools).toEqual([
    plain('bash'),
  ]);
});

test('one word may permit or deny everything', () => {
  expect(read({ permission: 'deny' }).tools).toEqual({ kind: 'list', tools: [] });
  expect(read({ permission: 'allow' }).tools).toEqual({ kind: 'inherits' });
  expect(read({ permission: ['odd'] }).tools).toEqual({ kind: 'inherits' });
});

test('a list of tools and permissions hold together', () => {
  expect(read({ tools: ['read', 'bash'], permission: { '*': 'deny', bash: 'deny' } })).toEqual({
    tools: { kind: 'list', tools: [plain('read'), plain('bash')] },
    deniedTools: [plain('bash')],
  });
});
