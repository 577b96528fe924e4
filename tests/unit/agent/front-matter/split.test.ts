import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../../src/agent/front-matter/split.ts';

describe('splitting an agent file', () => {
  test('the prompt is every byte after the line break of the closing delimiter', () => {
    const { frontMatter, prompt, origin } = splitFrontMatter('---\nname: a\n---\n\nBody\n');
    expect(frontMatter).toBe('name: a');
    expect(prompt).toBe('\nBody\n');
    expect(origin).toEqual({ line: 4, indent: 0 });
  });

  test('Windows line breaks are kept in the prompt', () => {
    expect(splitFrontMatter('---\r\nname: a\r\n---\r\nBody\r\n').prompt).toBe('Body\r\n');
  });

  test('a byte order mark and blank lines may stand before the front matter', () => {
    const split = splitFrontMatter('\uFEFF\n\n---\nname: a\n---\nBody');
    expect(split.frontMatter).toBe('name: a');
    expect(split.frontMatterLine).toBe(4);
    expect(split.prompt).toBe('Body');
  });

  test('spaces after the delimiters change nothing', () => {
    const split = splitFrontMatter('--- \nname: a\n--- \nBody');
    expect(split.frontMatter).toBe('name: a');
    expect(split.prompt).toBe('Body');
  });

  test('a file without front matter is prompt from its first byte', () => {
    const text = '# Title\n\n---\nname: no\n---\n';
    expect(splitFrontMatter(text)).toMatchObject({ frontMatter: undefined, prompt: text });
  });

  test('a front matter that is never closed loses nothing', () => {
    const text = '---\nname: a\n\nBody';
    expect(splitFrontMatter(text)).toMatchObject({ closed: false, prompt: text });
  });

  test.each(['js', 'javascript', 'json', 'toml', 'coffee', 'made-up'])(
    'front matter in %s is named and never run',
    (language) => {
      const text = `---${language}\nthrow new Error('it ran')\n---\nBody`;
      expect(splitFrontMatter(text)).toMatchObject({ language, frontMatter: undefined });
    },
  );

  test('the same bad text read twice gives the same answer', () => {
    const text = '---js\nboom\n---\nBody';
    expect(splitFrontMatter(text)).toEqual(splitFrontMatter(text));
  });
});
