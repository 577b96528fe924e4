import { describe, expect, test } from 'vitest';
import { directoryTree, isDirectoryTree } from '../../../../src/render/layout/directory-tree.ts';

describe('a directory tree', () => {
  test.each([
    ['with branches', 'src/\n├── a.ts\n└── b.ts'],
    ['within branches', '.\n├── a\n│   └── b'],
    ['with short branches', 'src\n├─ a\n└─ b'],
    ['with a crossing at its folders', 'npm\n├─┬ a\n│ └── b\n└── c'],
    ['in ASCII', 'src\n|-- a.ts\n|   `-- b.ts\n+-- c'],
  ])('is recognised %s', (_, text) => {
    expect(isDirectoryTree(text)).toBe(true);
  });

  test.each([
    ['a table', '┌──┬──┐\n├──┼──┤\n└──┴──┘'],
    ['boxes with arrows', '┌───┐\n│ a │\n└─┬─┘\n  ├── b\n  └── c'],
    ['a Markdown table', '| a | b |\n|---|---|\n| c | d |\n|--|--|'],
    ['one branch', 'a\n└── b'],
    ['a page that shows a few branches', `${'a line\n'.repeat(5)}├── a\n└── b`],
  ])('is not %s', (_, text) => {
    expect(isDirectoryTree(text)).toBe(false);
  });

  test('tells branches, folders, files and comments apart', () => {
    const parts = directoryTree('src/\n├── lib/  # all\n└── a.ts').flatMap((node) =>
      node.type === 'element' ? [node.properties.className] : [],
    );
    expect(parts.flat()).toEqual([
      'tree-folder',
      'tree-branch',
      'tree-folder',
      'tree-comment',
      'tree-branch',
      'tree-file',
    ]);
  });
});
