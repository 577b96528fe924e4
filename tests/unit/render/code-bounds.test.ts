import { describe, expect, test } from 'vitest';
import { html } from './render.ts';

const fence = (language: string, code: string): string => `\`\`\`${language}\n${code}\n\`\`\`\n\n`;

describe('code stays without colours', () => {
  test.each([
    ['in an unknown language', fence('klingon', 'const a = 1;')],
    ['in a long block', fence('js', 'const a = 1;\n'.repeat(1_500))],
    ['on a long line', fence('js', `const a = ${'1,'.repeat(600)}`)],
    ['in a long stretch without punctuation', fence('c', `int main ${'a b '.repeat(100)}`)],
    ['where it is nested deeper than any real code', fence('python', 'f"{'.repeat(100))],
  ])('%s', (_, source) => {
    expect(html(source)).not.toContain('hljs-');
  });

  test('once an article has had its share', () => {
    const block = fence('js', 'const a = "b";\n'.repeat(900));
    const page = html(block.repeat(8));
    expect(
      page
        .split('<pre')
        .slice(1)
        .map((pre) => pre.includes('hljs-')),
    ).toEqual([...Array(5).fill(true), ...Array(3).fill(false)]);
  });

  test('once an article has had its share of elements', () => {
    const page = html(fence('css', 'a{\n'.repeat(4_900)).repeat(2));
    expect(page.split('<pre')).toHaveLength(3);
    expect(page.length).toBeLessThan(500_000);
  });
});

test('a directory tree with a long line, or one that is long, is code like any other', () => {
  const tree = '├── a\n└── b\n';
  expect(html(fence('', tree))).toContain('directory-tree');
  expect(html(fence('', `${tree}${'c'.repeat(1_001)}`))).not.toContain('directory-tree');
  expect(html(fence('', tree.repeat(6_000)))).not.toContain('directory-tree');
});

test('diagrams beyond those that people draw are shown as their source', () => {
  const diagrams = Array.from({ length: 25 }, (_, index) =>
    fence('mermaid', `graph TD\n a${index}`),
  );
  expect(html(diagrams.join('')).match(/data-diagram/g)).toHaveLength(20);
  expect(html(fence('mermaid', `graph TD\n${'a\n'.repeat(11_000)}`))).not.toContain('data-diagram');
});
