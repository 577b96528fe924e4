import type { Element, ElementContent } from 'hast';

const branch = /[├└│┌]/;

/** Whether a code block draws a directory tree: at least two lines with branches of one. */
export function isDirectoryTree(text: string): boolean {
  return text.split('\n').filter((line) => /[├└]\s?[─-]/.test(line)).length >= 2;
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
