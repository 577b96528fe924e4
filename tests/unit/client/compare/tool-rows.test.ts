import { expect, test } from 'vitest';
import { readAgent } from '../../../../src/agent/read-agent.ts';
import { type ToolHolder, toolRows } from '../../../../src/client/compare/tool-rows.ts';
import { agentDocument } from '../../../../src/export/agent-document.ts';
import { wordsOf } from '../../../../src/i18n/words.ts';

function agent(fields: string): ToolHolder {
  const text = `---\nname: tester\ndescription: Tests.\n${fields}\n---\n\n# Tester\n`;
  const bytes = Buffer.from(text);
  const { agent } = readAgent(bytes, 'tester.md');
  if (!agent) throw new Error('This is no agent.');
  const site = { base: '/', words: wordsOf('en') };
  return agentDocument({ agent, bytes, html: '', slug: 'tester' }, site);
}

function rows(...agents: string[]): Record<string, string> {
  return Object.fromEntries(
    toolRows(agents.map(agent)).map(({ name, cells, differs }) => [
      name,
      `${cells.map(({ state, rules }) => [state, ...rules].join(' ')).join(', ')}${differs ? ' ≠' : ''}`,
    ]),
  );
}

test('a row says of each agent whether it has the tool', () => {
  expect(rows('tools: Read, Bash', 'tools: Read')).toEqual({
    Read: 'granted, granted',
    Bash: 'granted, absent ≠',
  });
});

test('an agent that inherits has the built-in tools that the other names, and maybe others', () => {
  expect(rows('tools: Read, mcp__github__create_issue', 'model: opus')).toEqual({
    Read: 'granted, inherited',
    mcp__github__create_issue: 'granted, perhaps ≠',
  });
});

test('what is denied is said, and differs from what is granted, not from what is absent', () => {
  expect(
    rows('tools: Read, Bash, mcp__github__create_issue', 'disallowedTools: Bash, mcp__github'),
  ).toEqual({
    Read: 'granted, inherited',
    Bash: 'granted, denied ≠',
    mcp__github__create_issue: 'granted, denied ≠',
    mcp__github: 'absent, denied',
  });
});

test('an agent that inherits without any MCP server does not have their tools', () => {
  expect(rows('tools: mcp__github__log', 'disallowedTools: mcp__*')).toEqual({
    mcp__github__log: 'granted, denied ≠',
    'mcp__*': 'absent, denied',
  });
});

test('rules are kept, and a tool that is also granted whole has none', () => {
  expect(rows('tools: Bash(git:*), Bash(npm:*)', 'tools: Bash(git:*), Bash')).toEqual({
    Bash: 'granted git:* npm:*, granted ≠',
  });
});

test('a denial with a rule takes nothing away', () => {
  expect(rows('tools: Bash', 'disallowedTools: Bash(rm:*)')).toEqual({
    Bash: 'granted, inherited',
  });
});

test('agents that all inherit have nothing to tell apart', () => {
  expect(rows('model: opus', 'model: sonnet')).toEqual({});
});
