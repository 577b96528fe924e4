import { expect, test } from 'vitest';
import { readAgent } from '../../../../src/agent/read-agent.ts';

function read(text: string, path = 'x.md') {
  const { agent, diagnostics } = readAgent(Buffer.from(text), path);
  return { tools: agent?.tools, codes: diagnostics.map(({ code }) => code), diagnostics };
}
const file = (...lines: string[]): string =>
  `---\nname: x\ndescription: Does it.\n${lines.join('\n')}\n---\nDo it.\n`;
const unclear = { kind: 'unclear', key: 'front-matter' };

test.each([
  ['is in another language', '---js\nname: x\ntools: Read\n---\nDo it.\n'],
  ['crosses a bound', file('tools: Read', `x: ${'y'.repeat(17_000)}`)],
  ['is TOML', '+++\nname = "x"\ntools = ["Read"]\n+++\nDo it.\n'],
  ['opens with a comment', '--- # mine\nname: x\ntools: Read\n---\nDo it.\n'],
  ['opens with a space that is none', '---\u00a0\nname: x\ntools: Read\n---\nDo it.\n'],
  ['has no lines', '---\rname: x\rtools: Read\r---\rDo it.\r'],
  ['has explicit keys alone', '---\n? name\n: x\n? tools\n: Read\n---\nDo it.\n'],
  ['ends before what restricts', '---\nname: x\ndescription: y\n...\ntools: Read\n---\nDo it.\n'],
  ['has another kind of line end', '---\nname: x\rdescription: y\rtools: Read\n---\nDo it.\n'],
  ['has a wide colon', file('tools： Read')],
  ['takes keys from elsewhere', file('<<: {tools: Read}')],
  ['takes keys from elsewhere within a key', file('permission:', '  <<: {bash: deny}')],
  ['takes keys from an anchor', file('a: &a {tools: Read}', '<<: *a')],
  ['anchors a list', file('disallowedTools: &d [Bash, Write]')],
  ['anchors a list below', file('disallowedTools: &d', '  - Bash')],
  ['anchors an item', file('tools: [&a Read]')],
  ['takes a list from elsewhere', file('x: &d [Read]', 'tools: *d')],
  ['tags a value', file('tools: !!seq [Read]')],
  ['tags a key', file('!!str tools: Read')],
  ['anchors a mode', file('permissionMode: &m plan')],
])('an agent whose front matter %s is not clear', (_why, text) => {
  expect(read(text).tools).toEqual(unclear);
});

test.each([
  ['an anchor elsewhere', file('x: &a y', 'tools: Read')],
  ['an alias elsewhere', file('x: *nope', 'tools: Read')],
  ['a colon in the description', file('x: y: z', 'tools: Read')],
  ['a broken list elsewhere', file('color: [red', 'tools: Read')],
  ['a key that is there twice', file('tools: Bash', 'tools: Read')],
])('%s leaves it clear', (_what, text) => {
  expect(read(text).tools).toEqual({ kind: 'list', tools: [{ name: 'Read', rule: undefined }] });
});

test.each([
  ['is not valid', '---\nmode: subagent\npermission: {bash: deny}\nx: [a\n---\nDo it.\n'],
  ['has a key twice', '---\npermission: deny\npermission: {bash: deny}\n---\nDo it.\n'],
  ['comes late', '\n---\nname: x\npermission: {bash: deny}\n---\nDo it.\n'],
])('OpenCode passes over a front matter that %s, so that it is not clear', (_why, text) => {
  expect(read(text, '.opencode/agents/x.md').tools).toEqual(unclear);
});

test('a star that stands for every tool is no alias', () => {
  expect(read(file('tools: *')).tools).toEqual({ kind: 'inherits' });
});

test.each([
  ['a description', '---\nname: x\ndescription: a---b\ntools: Read\n---\nDo it.\n', 3, 15],
  ['a comment', '---\nname: x\n# --- tools ---\ntools: Read\n---\nDo it.\n', 3, 3],
  ['a list', '---\nname: x\ntools:\n  - Read\n  # ---\n  - Bash\n---\nDo it.\n', 5, 5],
])('three dashes in %s end a front matter for Claude Code', (_where, text, line, column) => {
  const { tools, diagnostics } = read(text);
  expect(tools).toEqual(unclear);
  const found = diagnostics.find(({ code }) => code === 'front-matter-early-end');
  expect(found).toMatchObject({ line, column });
});

test('other products do not mind dashes, nor does anybody where nothing restricts', () => {
  const text = '---\nname: x\ntools: Read\ndescription: a --- b\n---\nDo it.\n';
  expect(read(text, 'x.agent.md').tools).toMatchObject({ kind: 'list' });
  expect(read(text, 'x.agent.md').codes).not.toContain('front-matter-early-end');
  const open = '---\nname: x\ndescription: a --- b\n---\nDo it.\n';
  expect(read(open).tools).toEqual({ kind: 'inherits' });
  expect(read(open).codes).toContain('front-matter-early-end');
});

// Each was seen to give an agent more in Claude Code than a lenient reading finds.
test.each([
  'tools: Read #\rtools: Bash',
  'description: |\n  a\rtools: Read',
  'description: a---b\n"\\u0074ools": Read',
  'description: a---b\n? tools # c\n: Read',
  'tools: Read # *\nx: [a---b]',
  'tools: Read\n\n# T\n\n? tools\n: Bash',
  'tools:\n- Read\n\n# T\n\n- Write',
  'x:\n\t\n- a\ntools: Read # *',
  'description: caf\u00c3\u00a9\ntools: Read,\u00c2\u00a0Bash',
  'description: Use when: asked\ntools: Read # never Bash, Write',
  'description: Use when: asked\ndisallowedTools: [Bash, Write] # reads only',
  'x: a: b\ndisallowedTools: [Bash] ',
  'x: a: b\ndisallowedTools: [Bash',
  'tools: [*, Read]',
  'tools: [Read, @x]',
  'x: a: b\ndisallowedTools:\n- Bash # c',
  'x: a: b\n"\\u0074ools": Read',
  'tools: Read\ndescription: <example>\ntools: Bash\nx: </example>',
  'disallowedTools:\n- Read\nx: Bash\nx: y',
  'description: Use when: asked\ntools: Read\nNote: Bash is off',
  'memory: &a project\ntools: Glob',
  'y: 1\ny: 1\nx: # c\n  tools: Read',
  'x: y\n\n# T\n\n<<: {tools: Read}',
  'x: a: b # c\n# c: d\n&k tools: Bash',
  'x: a: b\n&k\u00a0 tools: Read',
  '? <<\n: {tools: Read}',
])('what programs may read in another way is not clear: %j', (lines) => {
  expect(read(`---\nname: n\ndescription: y\n${lines}\n---\nBODY\n`).tools).toEqual(unclear);
});

test('what only a repaired text restricts is not clear', () => {
  const text =
    '---\n\u00ef\u00bb\u00bftools: Read\nname: n\ndescription: y \u00c3\u00a9\n---\nBODY\n';
  expect(read(text).tools).toEqual(unclear);
});

// Each is passed over as a whole, and the agent has every tool.
test.each([
  'x: \u0001\npermission: deny',
  '? x\n- a\npermission: deny',
  '~: a\nnull: b\npermission: deny',
  'permission: deny\n\n# T\n\nprose',
  'x: a: b\n"perm\\x69ssion": deny',
])('what OpenCode may not read is not clear: %j', (lines) => {
  const text = `---\ndescription: y\nmode: subagent\n${lines}\n---\nB\n`;
  expect(read(text, '.opencode/agents/x.md').tools).toEqual(unclear);
});

test.each([
  ['a comment before it', 'x: a: b\n# what it may do\ntools: Read'],
  ['items without comments', 'x: a: b\ntools:\n  - Read'],
  ['brackets', 'x: a: b\ntools: [Read]'],
  ['quotes', 'description: Use when: asked\ntools: "Read"'],
])('plain values are clear in a front matter that is not valid elsewhere: %s', (_what, lines) => {
  const { tools } = read(`---\nname: n\ndescription: y\n${lines}\n---\nBODY\n`);
  expect(tools).toEqual({ kind: 'list', tools: [{ name: 'Read', rule: undefined }] });
});

test('a merged mapping is reported at its place', () => {
  const { diagnostics } = read(file('<<: {tools: Read}'));
  const found = diagnostics.find(({ code }) => code === 'permission-unclear');
  expect(found).toMatchObject({ line: 4, severity: 'warning' });
});
