import { expect, test } from 'vitest';
import { readRelativeLinks } from '../../../../src/agent/body/links.ts';
import { parseMarkdown } from '../../../../src/agent/body/markdown.ts';

const links = (text: string) =>
  readRelativeLinks(parseMarkdown(text), text, { line: 5, indent: 0 });
const targets = (text: string): string[] => links(text).map(({ target }) => target);

test('links, images and definitions to files beside the agent are read, with their place', () => {
  expect(links('See [it](docs/a.md).\n\n- ![x](../b.png)\n\n[r]: ./c.md "C"\n')).toEqual([
    { target: 'docs/a.md', line: 5, column: 5 },
    { target: '../b.png', line: 7, column: 3 },
    { target: './c.md', line: 9, column: 1 },
  ]);
});

test('query and fragment are taken off, and percent signs are decoded', () => {
  expect(targets('[a](a%20b.md?x=1#y) [b](b.md#z) [c](100%.md)')).toEqual([
    'a b.md',
    'b.md',
    '100%.md',
  ]);
});

test('backslashes stand between folders', () => {
  expect(targets('[a](docs\\guide.md)')).toEqual(['docs/guide.md']);
});

test.each([
  'https://a.example/b.md',
  'mailto:a@b.example',
  '#part',
  '/root.md',
  '//host/a',
  '\\\\host\\a',
  'C:\\a.md',
  '?q',
  'command:run',
  '',
])('%j is no file beside the agent', (url) => {
  expect(targets(`[a](<${url}>)`)).toEqual([]);
});

test('code is no link', () => {
  expect(targets('`[a](b.md)`\n\n```\n[a](b.md)\n```\n')).toEqual([]);
});
