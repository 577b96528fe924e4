import type { Element, ElementContent } from 'hast';

const branch = /[├└│┌]/;
const branchLine = /^[\s│|]*(?:[├└┌]\s?[─-]|(?:\||\+|`|\\)--\s*[\w.@[{*])/;
// Corners and crossings of tables and boxes. `┬` also begins the branches of a tree.
const box = /[┐┘┤┴┼]/;

/**
 * Whether a code block draws a directory tree: at least two lines with branches of one, and hardly any
 * others, but no table or box, which has branches too.
 */
export function isDirectoryTree(text: string): boolean {
  if (box.test(text)) return false;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const branches = lines.filter((line) => branchLine.test(line)).length;
  return branches >= 2 && branches * 3 >= lines.length;
}

/**
 * Splits each line of a directory tree into branches, name and comment, so that the three can look
 * different. Every character stays.
 */
export function directoryTree(text: string): ElementContent[] {
  return text.split(/(?<=\n)/).flatMap((line) => {
    const [, branches = '', name = '', comment = ''] =
      /^([\s│├└┌─┬┼|+`-]*)([^\n]*?)(\s+(?:#|\/\/|←|—|--\s)[^\n]*)?\n?$/.exec(line) ?? [];
    const isFolder = /\/\s*$/.test(name) || (!branch.test(line) && name !== '');
    return [
      ...part('tree-branch', branches),
      ...part(isFolder ? 'tree-folder' : 'tree-file', name),
      ...part('tree-comment', comment),
      ...(line.endsWith('\n') ? [{ type: 'text' as const, value: '\n' }] : []),
    ];
  });
}

function part(className: string, value: string): Element[] {
  if (value === '') return [];
  return [
    {
      type: 'element',
      tagName: 'span',
      properties: { className: [className] },
      children: [{ type: 'text', value }],
    },
  ];
}
