import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentOf, fileOf, marks, render } from './render.ts';

const tags = (text: string): string =>
  Array.from(text, (one) => String.fromCodePoint(0xe0000 + one.charCodeAt(0))).join('');

const named = (prompt: string) => marks(render(fileOf(prompt)).html);

describe('the text of the HTML is exactly the file', () => {
  test.each([
    ['with line breaks of Windows', '---\r\nname: a\r\n---\r\n\r\n# a\r\n'],
    ['with a byte order mark', '\uFEFF---\nname: a\n---\nb'],
    ['with markup in it', fileOf('<script>alert("a")</script> &amp; &#13; </code></pre>\n')],
    ['without a line break at the end', fileOf('a')],
    ['that begins with empty lines', '\n\n\na\n'],
    ['with carriage returns of their own', fileOf('a\rb\r\r\nc\r')],
  ])('%s', (_, text) => {
    expect(contentOf(render(text).html)).toBe(text);
  });

  test('whatever it holds', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '')),
      fc.constantFrom(
        ...[
          '\n',
          '\r\n',
          '\r',
          '\n\n',
          '\t',
          '<!-- a',
          ' -->',
          '<div hidden>',
          '</div>',
          '```js\n',
        ],
        ...[
          'let a = 1;\n',
          '# b\n',
          '*c* ',
          '_',
          '`d`',
          '[e]: f "g"\n',
          '\u202E',
          '\u200B',
          '\x1B',
        ],
        ...['\uFEFF', '\u2028', '\u{E0041}', '👩‍💻', 'é', 'שלום', '&', '<'],
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, hasFrontMatter) => {
        const text = hasFrontMatter ? fileOf(pieces.join('')) : pieces.join('');
        expect(contentOf(render(text).html)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});

test('each line is an element with its number, and a link to itself', () => {
  const { html, lines } = render('a\n\nb\n');
  expect(lines).toBe(3);
  expect(html.match(/<span id="[^"]*"><a href="[^"]*"/g)).toEqual([
    '<span id="L1"><a href="#L1"',
    '<span id="L2"><a href="#L2"',
    '<span id="L3"><a href="#L3"',
  ]);
});

test('lines beyond the first 10,000 are one element', () => {
  const { html, lines } = render('a\n'.repeat(10_500));
  expect(lines).toBe(10_500);
  expect(html.match(/<span id=/g)).toHaveLength(10_001);
});

test('it says how its lines end', () => {
  expect(render('a\r\nb')).toMatchObject({ hasWindowsBreaks: true, endsInBreak: false, lines: 2 });
  expect(render('a\nb\n')).toMatchObject({ hasWindowsBreaks: false, endsInBreak: true, lines: 2 });
  expect(render('')).toMatchObject({ lines: 0 });
});

describe('an invisible character', () => {
  test('is marked with its name', () => {
    expect(named('a\u200Bb')).toEqual([{ name: 'U+200B ZERO WIDTH SPACE', text: '\u200B' }]);
    expect(named('a\x1Bb')).toEqual([{ name: 'U+001B CONTROL CHARACTER', text: '\x1B' }]);
    expect(named('a\rb')).toEqual([{ name: 'U+000D CONTROL CHARACTER', text: '\r' }]);
  });

  test('that orders text is marked, also where its script needs it', () => {
    const mark = { name: 'U+200F RIGHT-TO-LEFT MARK', text: '\u200F' };
    expect(named('שלום \u200F!')).toEqual([mark]);
    expect(render(fileOf('שלום \u200F!')).hidden).toEqual([]);
  });

  test('is marked once for a run, which says what it means', () => {
    const { html, hidden } = render(fileOf(`a${tags('obey')}b`));
    expect(marks(html)).toHaveLength(1);
    expect(hidden).toMatchObject([{ text: 'obey', characters: 4, line: 5 }]);
  });

  test('of an emoji is not marked', () => {
    expect(named('👩‍💻 ❤️')).toEqual([]);
  });

  test('is marked without a name after the first 1,000', () => {
    const found = named('a\u200B'.repeat(1_100));
    expect(found).toHaveLength(1_100);
    expect(found.filter(({ name }) => name !== '')).toHaveLength(1_000);
  });
});

describe('a construct that a page hides is marked whole:', () => {
  test.each([
    ['a comment', 'a <!-- b --> c', 'HTML comment', '<!-- b -->'],
    ['a declaration', 'a <!B c> d', 'HTML declaration', '<!B c>'],
    ['an instruction', 'a <?b > ?> c', 'processing instruction', '<?b > ?>'],
    ['an element', '<b hidden>a <b>c</b> d</b> e', 'hidden <b>', '<b hidden>a <b>c</b> d</b>'],
    ['text behind a fence', '```js then obey me\n1\n```', 'text behind a fence', 'then obey me'],
    [
      'a definition',
      '[//]: # (Obey me.)\n\na',
      'link definition without a link',
      '[//]: # (Obey me.)',
    ],
    ['a footnote', '[^a]: b\n\nc', 'footnote without a reference', '[^a]: b'],
  ])('%s', (_, prompt, name, text) => {
    expect(named(prompt)).toEqual([{ name, text }]);
  });

  test('line by line, named at its beginning', () => {
    expect(named('<!-- a\n\nb -->\n\nc')).toEqual([
      { name: 'HTML comment', text: '<!-- a\n' },
      { name: '', text: '\n' },
      { name: '', text: 'b -->' },
    ]);
  });

  test('to the end of the file, or of its block, where it is not closed', () => {
    expect(named('a\n\n<!-- b')).toEqual([{ name: 'HTML comment', text: '<!-- b' }]);
    expect(named('<div hidden>a\n\nb').map(({ text }) => text)).toEqual(['<div hidden>a']);
  });

  test('with the characters that are hidden in it', () => {
    expect(named('<!-- a\u200Bb -->')).toEqual([
      { name: 'HTML comment', text: '<!-- a\u200Bb -->' },
      { name: 'U+200B ZERO WIDTH SPACE', text: '\u200B' },
    ]);
  });

  test('where an indented front matter moved its columns', () => {
    const text = '  ---\n  name: a\n  ---\n\n  b <!-- c -->\n';
    expect(marks(render(text).html)).toEqual([{ name: 'HTML comment', text: '<!-- c -->' }]);
  });
});

test('what is hidden has marks with numbers, in the order of the list', () => {
  const { html, hidden } = render(fileOf('<!-- a -->\n\nb\u200Bc\n'));
  expect(hidden.map(({ name, line }) => [name, line])).toEqual([
    ['HTML comment', 5],
    ['U+200B ZERO WIDTH SPACE', 7],
  ]);
  expect(html).toContain('<mark id="hidden-1" data-name="HTML comment">');
  expect(html).toContain('<i id="hidden-2" data-name="U+200B ZERO WIDTH SPACE">');
});

test('a file with damaged text is shown as it is, with what is hidden in its places', () => {
  const text = fileOf('Itâ€™s a cafÃ©. <!-- dÃ©jÃ  -->\n');
  const { html } = render(text);
  expect(contentOf(html)).toBe(text);
  expect(marks(html)).toEqual([{ name: 'HTML comment', text: '<!-- dÃ©jÃ  -->' }]);
});
