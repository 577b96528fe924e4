import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/agent/body/markdown.ts';
import { findUnclosedFences } from '../../../../src/agent/body/unclosed-fence.ts';
import type { Finding } from '../../../../src/diagnostics/diagnostic.ts';

const find = (body: string): Finding[] =>
  findUnclosedFences(parseMarkdown(body), body, { line: 5, indent: 0 });

const close = 'Close it with a line that says ```.';

test('a fence that nothing closes is told where it opens', () => {
  expect(find('a\n\n```js\nlet a;\n\n# b\n')).toEqual([
    { code: 'fence-unclosed', place: { line: 7, column: 1 }, fix: close },
  ]);
  expect(find('  ~~~~\nx\n~~~\n')).toMatchObject([
    { place: { column: 3 }, fix: 'Close it with a line that says ~~~~.' },
  ]);
  expect(find('```')).toHaveLength(1);
});

test('fences in list items and block quotes are closed in them or not at all', () => {
  expect(find('- a\n\n  ```\n  x\n\nb\n')).toMatchObject([{ place: { line: 7, column: 3 } }]);
  expect(find('> ```\n> x\n\nb\n')).toMatchObject([{ place: { line: 5, column: 3 } }]);
});

test.each([
  '```\nx\n```\n',
  '```\n```\n',
  '~~~\n```\n~~~\n',
  '````\n```js\n```\n````\n',
  '```\nx\n  `````  \n',
  '- a\n  ```\n  x\n  ```\n',
  '- ```\n  x\n  ```\n\n1. ~~~\n   y\n   ~~~\n',
  '> ```\n> x\n> ```\n',
  '> - ```\n>   x\n>   ```\n',
  '    ```\n    code by indentation\n',
  '```\r\nx\r\n```\r\n',
  'text ``` in a line',
  '```\nx\n```',
])('%j has no open fence', (body) => {
  expect(find(body)).toEqual([]);
});

test('a fence that holds others as long as itself is told as the cause', () => {
  const nested = '```markdown\n# T\n```js\nlet a;\n```\nend\n```\n\nrest\n';
  expect(find(nested)).toEqual([
    {
      code: 'fence-unclosed',
      place: { line: 11, column: 1 },
      fix: 'The fence of line 5 holds others as long as itself: open it with ````markdown and close it with ````. Or close this one with ```.',
    },
  ]);
});

test('a tree without places, as of a body that is not parsed, has no fences', () => {
  const tree = { type: 'root' as const, children: [{ type: 'code' as const, value: '```' }] };
  expect(findUnclosedFences(tree, '```', { line: 1, indent: 0 })).toEqual([]);
});
