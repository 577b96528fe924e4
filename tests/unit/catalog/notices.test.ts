import { expect, test } from 'vitest';
import { readAgent } from '../../../src/agent/read-agent.ts';
import { noticesOf } from '../../../src/catalog/notices.ts';

function notices(...lines: string[]) {
  const text = ['---', 'name: a', 'description: d', ...lines, '---', 'Body'].join('\n');
  const { agent } = readAgent(Buffer.from(text), 'a.md');
  return agent && noticesOf(agent);
}

test('an agent that only writes text has nothing to be told of', () => {
  expect(notices('tools: Read', 'hooks: {}', 'permissionMode: plan')).toEqual([]);
});

test('hooks, servers and asking for no permission are told', () => {
  expect(
    notices(
      'permissionMode: bypassPermissions',
      'mcpServers: [github]',
      'hooks:',
      '  PreToolUse:',
      '    - matcher: Bash',
      '      hooks:',
      '        - type: command',
      '          command: ./check.sh',
    ),
  ).toEqual([
    { kind: 'hooks', events: ['PreToolUse'] },
    { kind: 'servers', servers: ['github'] },
    { kind: 'bypass' },
  ]);
});

test('a field that cannot be read is taken for the worst', () => {
  expect(notices('hooks: run me', 'permissionMode: Bypass-Permissions')).toEqual([
    { kind: 'hooks', events: [] },
    { kind: 'bypass' },
  ]);
  expect(notices('mcp-servers: { a: { command: x } }')?.map(({ kind }) => kind)).toEqual([
    'servers',
  ]);
});

test('tools that a memory brings are told, but for those that are listed or denied', () => {
  expect(notices('tools: Read, Bash', 'memory: project')).toEqual([
    { kind: 'memory', tools: ['Write', 'Edit'] },
  ]);
  expect(notices('tools: Read', 'memory: user', 'disallowedTools: Write, Edit')).toEqual([]);
  expect(notices('memory: user')).toEqual([]);
});

test('hidden text is counted', () => {
  expect(notices('tools: Read', 'model: sonnet\u200B')).toEqual([{ kind: 'hidden', count: 1 }]);
});
