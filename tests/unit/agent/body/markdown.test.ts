import { expect, test } from 'vitest';
import { parseMarkdown, readMarkdown } from '../../../../src/agent/body/markdown.ts';
import { readAgent } from '../../../../src/agent/read-agent.ts';

test.each(['---\na: b\n---\n', '+++\na = 1\n+++\n'])(
  '%j in a body is text, not front matter',
  (text) => {
    expect(JSON.stringify(parseMarkdown(text))).toMatch(/a: b|a = 1/);
    expect(parseMarkdown(text).children.map(({ type }) => type)).not.toContain('yaml');
  },
);

test.each([
  ['in the text', `a\n\n${'>'.repeat(100)}`, 2],
  ['in the tree', `a\n\n${'**a '.repeat(120)}${' b**'.repeat(120)}`, 2],
])('a body that crosses a bound %s stays one block of text', (_, text, breach) => {
  const children = [{ type: 'code', value: text }];
  expect(readMarkdown(text)).toEqual({ tree: { type: 'root', children }, breach });
});

test('a body that crosses a bound is published with one diagnostic, at its line in the file', () => {
  const file = `---\nname: a\ndescription: b\n---\n\nText\n\n${'>'.repeat(500)} deep\n`;
  const { agent, diagnostics } = readAgent(Buffer.from(file), 'a.md');
  expect(agent?.prompt).toBe(file.slice(file.indexOf('\nText')));
  expect(diagnostics).toMatchObject([{ code: 'markdown-bound', line: 8, column: 1 }]);
});

test('a drawing is found after carriage returns too', () => {
  expect(parseMarkdown('# a\r┌─┐\r└─┘').children[1]).toMatchObject({
    type: 'code',
    value: '┌─┐\n└─┘',
  });
});

test('a drawing keeps what only looks like the mark of a quote', () => {
  const [quote] = parseMarkdown('> ┌─┐\n    > a\n> └─┘').children;
  expect(quote).toMatchObject({ children: [{ type: 'code', value: '┌─┐\n  > a\n└─┘' }] });
});
