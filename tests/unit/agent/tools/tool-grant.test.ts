import { expect, test } from 'vitest';
import { readToolGrant, readToolList } from '../../../../src/agent/tools/tool-grant.ts';

const namesIn = (value: unknown) => readToolList(value).map(({ name }) => name);

test('no tools line inherits every tool, and an empty one grants none', () => {
  expect(readToolGrant(undefined)).toEqual({ kind: 'inherits' });
  for (const empty of ['', null, [], '[]', '[ ]', ' ', ',']) {
    expect(readToolGrant(empty)).toEqual({ kind: 'list', tools: [] });
  }
});

test('a star inherits every tool', () => {
  expect(readToolGrant('*')).toEqual({ kind: 'inherits' });
  expect(readToolGrant(['*'])).toEqual({ kind: 'inherits' });
  expect(readToolGrant('["*"]')).toEqual({ kind: 'inherits' });
});

test.each([
  ['a text with commas', 'Read, Grep'],
  ['a list', ['Read', 'Grep']],
  ['a list that holds texts with commas', ['Read, Grep']],
  ['a list in a list', [['Read'], 'Grep']],
  ['JSON as text', '["Read", "Grep"]'],
  ['brackets without quotes', '[Read, Grep]'],
  ['a bracket that is never closed', '[Read, Grep'],
  ['a bracket that is never opened', 'Read, Grep]'],
  ['text in quotes', '"Read, Grep"'],
  ['names in quotes', "'Read', 'Grep'"],
  ['names in backticks', '`Read` `Grep`'],
  ['bold names', '**Read**, **Grep**'],
  ['spaces', 'Read Grep'],
  ['lines', 'Read\nGrep\n'],
  ['bullets', '- Read\n- Grep'],
  ['stars as bullets', '* Read\n* `Grep`'],
  ['numbers', '1. Read\n2. Grep'],
  ['semicolons', 'Read; Grep;'],
  ['Chinese commas', 'Read，Grep'],
  ['Japanese commas', 'Read、 Grep'],
  ['bars', 'Read | Grep'],
  ['“and”', 'Read and Grep'],
  ['a comma before “and”', 'Read, & Grep'],
  ['a list of mappings with names', [{ name: 'Read', required: true }, { name: 'Grep' }]],
])('%s gives the names in their order', (_, value) => {
  expect(namesIn(value)).toEqual(['Read', 'Grep']);
});

test('commas and spaces inside parentheses belong to the rule of a tool', () => {
  expect(readToolGrant('Agent(po, dev), Bash(npm run test:*), Read(src/(a|b, c))')).toEqual({
    kind: 'list',
    tools: [
      { name: 'Agent', rule: 'po, dev' },
      { name: 'Bash', rule: 'npm run test:*' },
      { name: 'Read', rule: 'src/(a|b, c)' },
    ],
  });
});

test('a tool that Claude Code finds in the text is granted, whatever the author meant', () => {
  expect(readToolGrant('* Read\n* Grep')).toEqual({ kind: 'inherits' });
  expect(readToolGrant('Bash (npm run test:*)')).toEqual({
    kind: 'list',
    tools: [
      { name: 'Bash', rule: 'npm run test:*' },
      { name: 'Bash', rule: undefined },
    ],
  });
});

test('what is switched off in a list of mappings is named, and not granted', () => {
  const value = [{ Read: true }, { Bash: false }];
  expect(namesIn(value)).toEqual(['Read', 'Bash']);
  expect(readToolGrant(value)).toEqual({
    kind: 'list',
    tools: [{ name: 'Read', rule: undefined }],
  });
});

test('parentheses that are not closed lose no tool', () => {
  expect(readToolGrant('Bash(git:*, Read, Grep')).toEqual({
    kind: 'list',
    tools: [
      { name: 'Bash', rule: 'git:*' },
      { name: 'Read', rule: undefined },
      { name: 'Grep', rule: undefined },
    ],
  });
  expect(namesIn('Read), Grep, (odd)')).toEqual(['Read)', 'Grep', '(odd)']);
});

test('a name of several words stays whole, and numbers are names', () => {
  expect(namesIn('search, Microsoft Docs')).toEqual(['search', 'Microsoft Docs']);
  expect(namesIn([7, true, 'Read'])).toEqual(['7', 'Read']);
  expect(namesIn([{ Read: null }])).toEqual(['Read']);
});

test('names of servers and of other products are kept as they are', () => {
  const names = ['mcp__github__list_issues', 'mcp__github__*', 'edit/editFiles', 'server/*'];
  expect(namesIn(names.join(', '))).toEqual(names);
  expect(namesIn('mcp__one mcp__two')).toEqual(['mcp__one', 'mcp__two']);
});

test('a tool named twice counts once, and once for each of its rules', () => {
  expect(namesIn('Read, Read')).toEqual(['Read']);
  expect(namesIn('Bash(git:*), Bash(npm:*)')).toEqual(['Bash', 'Bash']);
});

test.each(['(', ')', '"', '(a', 'a ', '- ', "'`"])('16 KiB of %j are a list', (part) => {
  expect(readToolGrant(part.repeat(16_384 / part.length))).toMatchObject({ kind: 'list' });
});
