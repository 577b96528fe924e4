import { describe, expect, test } from 'vitest';
import { colours } from './render.ts';

test('a front matter is coloured as YAML, and what follows as Markdown', () => {
  const head = '---\nname: a\n---\n';
  expect(colours(`${head}# b\n\nname: a\n`, head.length)).toEqual([
    'meta: ---',
    'attr: name:',
    'string: a',
    'meta: ---\n',
    'section: # b',
  ]);
});

describe('code between fences', () => {
  test('has the colours of its language, and its fences their own', () => {
    expect(colours('a\n\n~~~js\nlet b = 1;\n~~~\n')).toEqual([
      'meta: ~~~js\n',
      'keyword: let',
      'number: 1',
      'meta: ~~~\n',
    ]);
  });

  test('of a language that is not known is plain, and so is Markdown in it', () => {
    expect(colours('```\n# a\n```\n')).toEqual(['meta: ```\n', 'meta: ```\n']);
  });

  test('ends only at a fence of its kind that is as long', () => {
    expect(colours('````js\n```\n1\n````\n# a')).toContain('section: # a');
    expect(colours('```js\n~~~\n1\n# a')).not.toContain('section: # a');
  });

  test('is found in lists and quotes', () => {
    expect(colours('- a\n\n  ```js\n  let b;\n  ```\n')).toContain('keyword: let');
    expect(colours('> ```js\n> let b;\n> ```\n\n# c')).toContain('section: # c');
  });
});

describe('emphasis', () => {
  test('is coloured', () => {
    expect(colours('an *important* _word_')).toEqual(['emphasis: *important*', 'emphasis: _word_']);
  });

  test('does not begin or end within a word', () => {
    expect(colours('my_var and your_var')).toEqual([]);
  });

  test('that is never closed ends with its paragraph', () => {
    expect(colours('an *open\n\nand **bold** one')).toEqual(['strong: **bold**']);
  });
});

describe('what would take long is plain:', () => {
  test('a paragraph of more than 4,000 characters', () => {
    expect(colours(`**a** ${'b '.repeat(2_100)}\n\n**c**`)).toEqual(['strong: **c**']);
  });

  test('a front matter of more than 20,000 characters', () => {
    const head = `---\nname: a\nb: ${'c'.repeat(20_000)}\n---\n`;
    expect(colours(`${head}**d**`, head.length)).toEqual(['strong: **d**']);
  });

  test('what follows the first 75,000 characters', () => {
    expect(colours(`${'a b\n\n'.repeat(15_001)}**c**`)).toEqual([]);
  });
});
