import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readAgent } from '../../../src/agent/read-agent.ts';
import { lossReasons } from '../../../src/export/targets/loss.ts';
import { targetIds } from '../../../src/export/targets/target.ts';
import { findTarget, targets } from '../../../src/export/targets/targets.ts';
import { en } from '../../../src/i18n/en.ts';
import { digestOf } from '../../digest-of.ts';
import { agentFile, claudeFile, exportFor, lostBy } from './targets/one-export.ts';
import { exportsOf } from './targets/sources.ts';

test('an agent is exported for every target, in their order, each with its digest', () => {
  const exports = exportsOf(claudeFile('tools: Read'));
  expect(exports.map(({ target }) => target)).toEqual([...targetIds]);
  for (const { bytes, sha256 } of exports) expect(sha256).toBe(digestOf(bytes));
});

test.each([
  ['.claude/agents/x.md', 'claude-code'],
  ['x.agent.md', 'copilot'],
  ['.opencode/agents/x.md', 'opencode'],
  ['.gemini/agents/x.md', 'gemini'],
  ['x/SKILL.md', 'skill'],
])('%s is handed over as it is to %s alone', (path, target) => {
  const file = agentFile(['name: x', 'description: Does it.', 'odd: true']);
  const verbatim = exportsOf(file, path).filter((each) => each.verbatim);
  expect(verbatim.map((each) => each.target)).toEqual([target]);
  expect(Buffer.from(verbatim[0]?.bytes ?? []).toString()).toBe(file);
  expect(verbatim[0]?.path).toBe('agents/my-agent.md');
});

test.each([
  ['is in another language', '---js\nname: x\ntools: Read\n---\nDo it.\n'],
  ['crosses a bound', agentFile([`tools: Read`, `x: ${'y'.repeat(17_000)}`])],
  ['is TOML', '+++\nname = "x"\ntools = ["Read"]\n+++\nDo it.\n'],
  [
    'has another kind of line end',
    '---\nname: x\rdescription: Does it.\rtools: Read\n---\nDo it.\n',
  ],
  ['takes its tools from elsewhere', agentFile(['a: &a {tools: Read}', 'name: x', '<<: *a'])],
  ['hides what it denies', agentFile(['name: x', 'tools: Read', 'disallowedTools： Read'])],
  ['has a wide colon', agentFile(['name: x', 'description: Does it.', 'tools： Read'])],
])('an agent whose front matter %s is granted nothing', (_why, file) => {
  for (const { target, verbatim, losses } of exportsOf(file)) {
    if (verbatim) continue;
    expect(lostBy(losses, 'unreadable')?.field).toBe('front-matter');
    const { text, read } = exportFor(target, file);
    const widens = losses.some((loss) => loss.widens);
    expect(text.includes('# Less restricted')).toBe(widens);
    expect(widens || [...read.can].every((each) => each === 'todo')).toBe(true);
  }
});

test('tools that are broken elsewhere in the front matter are read all the same', () => {
  const file = claudeFile('tools: Read', 'color: [red');
  expect(exportFor('copilot', file).read.fields.tools).toEqual(['read']);
});

test.each([
  ['a map of tools', 'tools: {Read: true, Bash: false}', []],
  ['a star with a rule', 'tools: [Read, "*(x)"]', ['read']],
])('%s does not grant everything', (_what, line, tools) => {
  const { read, losses } = exportFor('copilot', claudeFile(line));
  expect(read.fields.tools).toEqual(tools);
  expect(lostBy(losses, 'grants-nothing')?.names).not.toEqual([]);
});

test.each([
  ...['no', 'Yes', 'null', '~', '1e3', '0x10', '012', '1:30', '.inf', '2026-11-24', '=', '<<'],
  ...['- a', 'a: b', 'a #b', '# a', '---', '...', '|', '>', '*a', '&a', '!a', '%a', '@a', '`a`'],
  ...[
    '{a}',
    '[a]',
    'a"b',
    "it's",
    '\\',
    'a\nb',
    'tab\there',
    '😀',
    'é',
    '\u0001',
    '\u007f',
    '\u0085',
  ],
  ...['a\u2028b', '\u202e', '\ufeffa', '\ufffe', 'x'.repeat(10_000), 'two\r\nlines', '</script>'],
])('a description is read as %j by every version of YAML', (description) => {
  const file = agentFile(['name: x', `description: ${JSON.stringify(description)}`]);
  const source = file.replace(/[\u007f-\u009f\u2028\ufeff\ufffe]/g, (each) => {
    return `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  const { text, read } = exportFor('copilot', source);
  expect(read.description).toBe(readAgent(Buffer.from(source), 'x.md').agent?.description);
  const frontMatter = text.split('\n---\n', 1)[0]?.slice(4) ?? '';
  for (const version of ['1.1', '1.2'] as const) {
    expect(parse(frontMatter, { version })).toMatchObject({ description: read.description });
  }
  expect(frontMatter).not.toMatch(/[^\P{Cc}\n]|[\u2028\ufeff\ufffe]/u);
});

test.each(['no', 'null', '1e3', '2026-11-24', 'x: y', '- x'])('a name %j stays a text', (name) => {
  const file = agentFile([`name: ${JSON.stringify(name)}`, 'description: Does it.']);
  const frontMatter = exportFor('copilot', file).text.split('\n---\n', 1)[0]?.slice(4) ?? '';
  expect(parse(frontMatter, { version: '1.1' })).toMatchObject({ name });
});

test('what a file says of itself cannot leave its comment', () => {
  const event = 'Pre\\nname: evil\\u2028\\u0085-- -\\r# ';
  const lines = [`tools: ["Read(a\\nb\\u2028c)"]`, `hooks: {"PreToolUse": [], "${event}": []}`];
  const { text } = exportFor('gemini', claudeFile(...lines), '.claude/agents/x.md');
  expect(text.split('\n')[2]).toBe('# - tools: given whole, without its rule (Read(a?b?c))');
  expect(text).not.toContain('evil');
});

test('every reason has its words, with names where it comes with some', () => {
  expect(Object.keys(en.exports.reasons).sort()).toEqual([...lossReasons].sort());
  const files = [
    claudeFile('tools: Read, Edit, WebSearch, mcp__a_b, Odd, Bash(git:*)', 'model: opus', 'x: 1'),
    claudeFile('tools: []', 'hooks: {PreToolUse: [], Stop: []}', 'permissionMode: plan'),
    claudeFile('disallowedTools: Bash, Read(x)', 'mcpServers: [a]', 'effort: 3', 'memory:'),
  ];
  const losses = files.flatMap((file) => exportsOf(file).flatMap((each) => each.losses));
  for (const { reason, names } of losses) {
    expect([reason, en.exports.reasons[reason].includes('{names}')]).toEqual([
      reason,
      names.length > 0,
    ]);
  }
});

test('each target knows where its files belong', () => {
  const paths = targets.map(({ id, projectPath, userPath }) => [
    id,
    projectPath('x'),
    userPath('x'),
  ]);
  expect(paths).toEqual([
    ['claude-code', '.claude/agents/x.md', '.claude/agents/x.md'],
    ['copilot', '.github/agents/x.agent.md', '.copilot/agents/x.agent.md'],
    ['cursor', '.cursor/agents/x.md', '.cursor/agents/x.md'],
    ['opencode', '.opencode/agents/x.md', '.config/opencode/agents/x.md'],
    ['codex', '.codex/agents/x.toml', '.codex/agents/x.toml'],
    ['gemini', '.gemini/agents/x.md', '.gemini/agents/x.md'],
    ['qwen', '.qwen/agents/x.md', '.qwen/agents/x.md'],
    ['droid', '.factory/droids/x.md', '.factory/droids/x.md'],
    ['skill', '.agents/skills/x/SKILL.md', '.agents/skills/x/SKILL.md'],
  ]);
  expect(findTarget('codex').extension).toBe('toml');
});

test.each(targets.map((target) => [target.name, target] as const))(
  'the documentation says where files for %s belong',
  (name, { projectPath }) => {
    const page = readFileSync('docs/exports.md', 'utf8');
    expect(page).toContain(`| ${name} | \`${projectPath('<slug>')}\` |`);
  },
);
