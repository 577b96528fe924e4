import { describe, expect, test } from 'vitest';
import type { ToolUse } from '../../../src/agent/agent.ts';
import { readToolList } from '../../../src/agent/tools/tool-grant.ts';
import { groupTools } from '../../../src/catalog/tool-groups.ts';
import { indexTools, type ToolUser } from '../../../src/catalog/tool-index.ts';

interface Told {
  tools?: string[];
  denied?: string[];
  format?: ToolUser['agent']['format'];
}

function user(slug: string, { tools, denied = [], format = 'claude-code' }: Told): ToolUser {
  const list = (names: string[]): ToolUse[] => readToolList(names);
  const grant = tools === undefined ? 'inherits' : 'list';
  return {
    slug,
    agent: {
      tools: grant === 'list' ? { kind: 'list', tools: list(tools ?? []) } : { kind: 'inherits' },
      deniedTools: list(denied),
      format,
    },
  };
}

const find = (name: string, ...agents: ToolUser[]) =>
  indexTools(agents).tools.find((tool) => tool.name === name);
const names = (...agents: ToolUser[]) => indexTools(agents).tools.map(({ name }) => name);

test('without agents there are no tools', () => {
  expect(indexTools([])).toEqual({ tools: [], inheriting: [] });
  expect(groupTools([])).toEqual([]);
});

test('a tool says what it can do, and who may use it under which rules', () => {
  const tool = find(
    'Bash',
    user('a', { tools: ['Bash(git:*)', 'Bash(npm test)'] }),
    user('b', { tools: ['Bash', 'Bash(git:*)'] }),
    user('c', { tools: [], denied: ['Bash(rm:*)'] }),
  );
  expect(tool).toMatchObject({
    slug: 'bash',
    risks: ['read', 'write', 'execute', 'network'],
    known: true,
    product: 'Claude Code',
    server: undefined,
    grantedTo: [
      { published: { slug: 'a' }, rules: ['git:*', 'npm test'] },
      { published: { slug: 'b' }, rules: [] },
    ],
    deniedTo: [{ published: { slug: 'c' }, rules: ['rm:*'] }],
  });
});

test('a tool that is listed and denied is only denied', () => {
  const tool = find('Write', user('a', { tools: ['Read', 'Write'], denied: ['Write'] }));
  expect(tool).toMatchObject({ grantedTo: [], deniedTo: [{ published: { slug: 'a' } }] });
});

test('agents without a list inherit, and name no tool but those they are denied', () => {
  const index = indexTools([
    user('a', {}),
    user('b', { denied: ['Write'] }),
    user('c', { tools: [] }),
  ]);
  expect(index.inheriting.map(({ slug }) => slug)).toEqual(['a', 'b']);
  expect(index.tools.map(({ name }) => name)).toEqual(['Write']);
});

test('tools that most agents name come first, then known ones, then by name', () => {
  const first = user('a', { tools: ['aaa', 'Write', 'Read', 'zzz'] });
  expect(names(first, user('b', { tools: ['zzz'] }))).toEqual(['zzz', 'Read', 'Write', 'aaa']);
  expect(names(user('b', { tools: ['zzz'] }), first)).toEqual(['zzz', 'Read', 'Write', 'aaa']);
});

test('names that differ by case alone get different addresses, the same in every order', () => {
  const agents = [user('a', { tools: ['READ', 'read'] }), user('b', { tools: ['Read'] })];
  for (const all of [agents, agents.toReversed()]) {
    const slugs = indexTools(all).tools.map(({ name, slug }) => [name, slug]);
    expect(Object.fromEntries(slugs)).toEqual({ Read: 'read', read: 'read-2', READ: 'read-3' });
  }
});

test('what products mean differently is told as most agents mean it, with every risk', () => {
  const tool = find(
    'edit',
    user('a', { tools: ['edit'], format: 'opencode' }),
    user('b', { tools: ['edit'], format: 'copilot' }),
    user('c', { tools: ['edit'], format: 'copilot' }),
  );
  expect(tool).toMatchObject({ product: 'GitHub Copilot', format: 'copilot' });
  expect(tool?.risks).toEqual(['read', 'write']);
});

describe('MCP tools', () => {
  test.each([
    ['mcp__github__create_issue', 'github', 'mcp-github-create-issue'],
    ['mcp__github', 'github', 'mcp-github'],
    ['mcp__github__*', 'github', 'mcp-github'],
    ['mcp__*', '*', 'mcp'],
    ['github/create_issue', 'github', 'github-create-issue'],
  ])('%s belong to the server %s', (name, server, slug) => {
    expect(find(name, user('a', { tools: [name] }))).toMatchObject({
      known: false,
      risks: ['unknown'],
      server,
      slug,
    });
  });

  test('a known tool whose name looks like theirs is none', () => {
    const agent = user('a', { tools: ['search/codebase'], format: 'copilot' });
    expect(find('search/codebase', agent)).toMatchObject({ known: true, server: undefined });
  });
});

test('hostile names stay as they are, at harmless addresses', () => {
  const hostile = [
    '<script>alert`1`</script>',
    '__proto__',
    '\u202eevil',
    '..',
    'x'.repeat(10_000),
  ];
  const index = indexTools([user('a', { tools: hostile })]);
  expect(index.tools.map(({ name }) => name).sort()).toEqual(hostile.toSorted());
  for (const { slug, known } of index.tools) {
    expect(slug).toMatch(/^[a-z0-9-]{1,64}$/);
    expect(known).toBe(false);
  }
});

test('tools are grouped by product, then by server, then those that nobody knows', () => {
  const { tools } = indexTools([
    user('a', { tools: ['mcp__zed__x', 'mcp__zed__y', 'mcp__acme', 'stranger', 'Read'] }),
    user('b', { tools: ['codebase'], format: 'copilot' }),
  ]);
  expect(
    groupTools(tools).map(({ kind, name, tools: members }) => [
      kind,
      name,
      members.map((tool) => tool.name),
    ]),
  ).toEqual([
    ['product', 'Claude Code', ['Read']],
    ['product', 'GitHub Copilot', ['codebase']],
    ['server', 'zed', ['mcp__zed__x', 'mcp__zed__y']],
    ['server', 'acme', ['mcp__acme']],
    ['unknown', '', ['stranger']],
  ]);
});
