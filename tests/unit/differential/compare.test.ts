import type { Nodes, Root, Text } from 'mdast';
import { expect, test } from 'vitest';
import { compareTrees } from './compare.ts';

test('equal trees have no differences', () => {
  expect(compareTrees(root(text('a')), root(text('a')))).toEqual([]);
});

test('a difference names the node, the field and both values', () => {
  expect(compareTrees(root(text('a\n')), root(text('a')))).toEqual([
    String.raw`/0/0 text value: "a\n" ≠ "a"`,
  ]);
});

test('a field that one node lacks differs from one that is empty', () => {
  expect(
    compareTrees({ type: 'code', value: '', lang: null }, { type: 'code', value: '' }),
  ).toEqual(['/ code lang: null ≠ missing']);
});

test('lists of values are compared value by value', () => {
  const one: Nodes = { type: 'table', align: ['left', null], children: [] };
  const other: Nodes = { type: 'table', align: [null, 'left'], children: [] };
  expect(compareTrees(one, other)).toEqual(['/ table align: ["left",null] ≠ [null,"left"]']);
});

test('nodes differ where they start at another column or end on another line', () => {
  expect(compareTrees(rule(1, 2), rule(3, 3))).toEqual([
    '/ thematicBreak start: "1:1" ≠ "1:3"',
    '/ thematicBreak end: 2 ≠ 3',
  ]);
});

test('other types of children are a difference of their parent', () => {
  const html: Root = { type: 'root', children: [{ type: 'html', value: 'a' }] };
  expect(compareTrees(root(text('a')), html)).toEqual(['/ root children: "paragraph" ≠ "html"']);
});

function root(child: Text): Root {
  return { type: 'root', children: [{ type: 'paragraph', children: [child] }] };
}

function text(value: string): Text {
  return { type: 'text', value };
}

function rule(column: number, endLine: number): Nodes {
  const position = { start: { line: 1, column }, end: { line: endLine, column: 1 } };
  return { type: 'thematicBreak', position };
}
