import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/agent/body/markdown.ts';
import { walk } from '../../../../src/agent/body/walk.ts';

function drawings(markdown: string): string[] {
  const found: string[] = [];
  walk(parseMarkdown(markdown), (node) => {
    if (node.type === 'code') found.push(node.value);
  });
  return found;
}

test('a paragraph that draws keeps its lines and their indentation', () => {
  expect(drawings('Layers:\n\n┌───┐\n│ a │\n  └─┘\n')).toEqual(['┌───┐\n│ a │\n  └─┘']);
});

test('in lists and quotes a drawing stands as it does in the file, without their marks', () => {
  expect(drawings('- ├── a\n  └── b\n')).toEqual(['├── a\n└── b']);
  expect(drawings('> ├── a\n> │   └── b\n')).toEqual(['├── a\n│   └── b']);
});

test.each(['plain text', 'One line ─ and no more', 'A ─ here\nand none there'])(
  '%j draws nothing',
  (markdown) => {
    expect(drawings(markdown)).toEqual([]);
  },
);
