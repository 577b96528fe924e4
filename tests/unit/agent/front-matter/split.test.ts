import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../../src/agent/front-matter/split.ts';

const codes = (text: string) => splitFrontMatter(text).findings.map(({ code }) => code);
const fixes = (text: string) => splitFrontMatter(text).findings.map(({ fix }) => fix);

describe('splitting an agent file', () => {
  test('the prompt is every byte after the line break of the closing delimiter', () => {
    const { frontMatter, prompt, origin } = splitFrontMatter('---\nname: a\n---\n\nBody\n');
    expect(frontMatter).toBe('name: a');
    expect(prompt).toBe('\nBody\n');
    expect(origin).toEqual({ line: 4, indent: 0 });
  });

  test('Windows line breaks are kept in the prompt', () => {
    const split = splitFrontMatter('---\r\nname: a\r\ncolor: red\r\n---\r\nBody\r\n');
    expect(split).toMatchObject({ frontMatter: 'name: a\r\ncolor: red', prompt: 'Body\r\n' });
  });

  test('a byte order mark and spaces after the delimiters change nothing', () => {
    expect(splitFrontMatter('\uFEFF--- \nname: a\n---\t\nBody')).toMatchObject({
      frontMatter: 'name: a',
      prompt: 'Body',
      findings: [],
    });
  });

  test('an empty front matter is one, and a file may end with it', () => {
    expect(splitFrontMatter('---\n---')).toMatchObject({ frontMatter: '', prompt: '' });
  });

  test('a file without front matter is prompt from its first byte', () => {
    const text = '# Title\n\n---\n\nText: one\n\n---\n';
    expect(splitFrontMatter(text)).toMatchObject({
      frontMatter: undefined,
      prompt: text,
      findings: [],
    });
    expect(splitFrontMatter('')).toMatchObject({ frontMatter: undefined, prompt: '' });
    expect(splitFrontMatter('# One\n# Two\n---\nname: a\n---\n').frontMatter).toBeUndefined();
    expect(splitFrontMatter('# One\n').frontMatter).toBeUndefined();
  });

  test('whatever the text, the prompt is its end, from the line that it is said to begin on', () => {
    const line = fc.constantFrom(
      ...['---', '----', '    ---', '```yaml', '```', '...', '# Title', 'name: a', '  b: c', ''],
      ...['\uFEFF---', '---js', 'Some text', '    indented'],
    );
    const text = fc
      .array(line)
      .chain((lines) => fc.constantFrom('\n', '\r\n').map((lineBreak) => lines.join(lineBreak)));
    fc.assert(
      fc.property(text, (text) => {
        const { prompt, origin, body } = splitFrontMatter(text);
        expect(text.endsWith(prompt)).toBe(true);
        expect(body.split('\n')).toHaveLength(prompt.split('\n').length);
        const before = text.slice(0, text.length - prompt.length);
        if (prompt === '') return;
        expect(before === '' || before.endsWith('\n')).toBe(true);
        expect(origin.line).toBe(before.split('\n').length);
      }),
    );
  });

  test.each(['js', 'javascript', 'json', 'toml', 'coffee', 'made-up'])(
    'front matter in %s is named, cut off and never run',
    (language) => {
      const text = `---${language}\nthrow new Error('it ran')\n---\nBody`;
      expect(splitFrontMatter(text)).toMatchObject({ language, prompt: 'Body' });
    },
  );

  test('front matter in another language that is never closed is prompt', () => {
    const text = '---js\nBody';
    expect(splitFrontMatter(text)).toMatchObject({ language: 'js', prompt: text, findings: [] });
  });
});

describe('a front matter in another place', () => {
  test('after blank lines is read, with a warning at the beginning', () => {
    const split = splitFrontMatter('\uFEFF\n \n---\nname: a\n---\nBody');
    expect(split).toMatchObject({
      frontMatter: 'name: a',
      frontMatterOrigin: { line: 4, indent: 0 },
      prompt: 'Body',
    });
    expect(split.findings).toEqual([
      {
        code: 'front-matter-late',
        place: { line: 1, column: 1 },
        fix: 'Remove the 2 blank lines before `---`.',
      },
    ]);
    expect(fixes('\n---\nname: a\n---\n')).toEqual(['Remove the blank line before `---`.']);
  });

  test('after a heading is read if it names an agent, and keeps the heading', () => {
    const split = splitFrontMatter('# The title\n\n---\nname: a\n---\nBody');
    expect(split.frontMatter).toBe('name: a');
    expect(split.heading).toMatchObject({ depth: 1, children: [{ value: 'The title' }] });
    expect(split.findings).toMatchObject([
      { code: 'front-matter-late', fix: expect.stringContaining('Move the heading') },
    ]);
  });

  test('after a comment is read if it names an agent, and the comment is kept', () => {
    const split = splitFrontMatter('<!-- one\ntwo -->\n# T\n---\nname: a\n---\nBody');
    expect(split).toMatchObject({ frontMatter: 'name: a', before: '<!-- one\ntwo -->\n# T\n' });
    expect(split.findings).toMatchObject([
      { code: 'front-matter-late', fix: expect.stringContaining('the heading and the comment') },
    ]);
    expect(splitFrontMatter('<!-- one\n---\nname: a\n---\n')).toMatchObject({
      frontMatter: undefined,
    });
  });

  test.each(['```markdown', '~~~md', '```'])(
    'in a file that stands in a fence %s is read, and the fence is no part of the body',
    (fence) => {
      const closing = fence.replace(/\w+/, '');
      const text = `${fence}\n---\nname: a\n---\n\nBody\n${closing}\n`;
      expect(splitFrontMatter(text)).toMatchObject({
        frontMatter: 'name: a',
        prompt: `\nBody\n${closing}\n`,
        body: '\nBody\n',
        findings: [{ code: 'front-matter-fenced' }],
      });
    },
  );

  test.each([
    ['that the text goes on after', '```markdown\n---\nname: a\n---\nBody\n```\n\nMore\n'],
    ['with nothing else in it', '```markdown\n---\nname: a\n---\n```\n'],
    ['without dashes', '```markdown\nname: a\n```\n'],
  ])('in a fence of Markdown %s is an example', (_, text) => {
    expect(splitFrontMatter(text)).toMatchObject({ frontMatter: undefined, prompt: text });
  });

  test('in a fence with dashes is read up to the end of the fence', () => {
    const split = splitFrontMatter(
      '# Title\n\n```yaml\n---\nname: a\n---\n```\n\nBody\n```js\n1\n```\n',
    );
    expect(split).toMatchObject({
      frontMatter: 'name: a',
      frontMatterOrigin: { line: 5, indent: 0 },
      prompt: '\nBody\n```js\n1\n```\n',
      origin: { line: 8, indent: 0 },
      heading: { depth: 1 },
    });
    expect(split.findings).toEqual([
      {
        code: 'front-matter-fenced',
        place: { line: 3, column: 1 },
        fix: 'Remove ```` ```yaml ```` and the line that closes it, so that the file begins with `---`. Move the heading below the front matter.',
      },
    ]);
  });

  test.each(['```yml', '```YAML', '```', '~~~~', '~~~yaml'])('in a fence %s is read', (fence) => {
    const text = `${fence}\ndescription: d\n${fence.replace(/\w+/, '')}\nBody`;
    expect(splitFrontMatter(text)).toMatchObject({ frontMatter: 'description: d', prompt: 'Body' });
    expect(fixes(text)).toEqual([expect.stringContaining('Write `---` in place of')]);
  });

  test('in a fence that holds the prompt too ends at its dashes', () => {
    const split = splitFrontMatter('```yaml\n\n---\nname: a\n---\n\nBody\n```\n');
    expect(split).toMatchObject({ frontMatter: 'name: a', prompt: '\nBody\n```\n' });
  });

  test.each([
    ['other data', '```yaml\nkey: value\n```\nBody'],
    ['no end', '```yaml\nname: a\nBody'],
    ['another language', '```json\nname: a\n```\nBody'],
  ])('in a fence with %s is none', (_, text) => {
    expect(splitFrontMatter(text)).toMatchObject({ frontMatter: undefined, prompt: text });
  });

  test('in a file that is indented as a whole is read, and the body without indentation', () => {
    const split = splitFrontMatter(
      '    ---\n    name: a\n    tags:\n      - b\n    ---\n\n    # T\n        code\n',
    );
    expect(split).toMatchObject({
      frontMatter: 'name: a\ntags:\n  - b',
      frontMatterOrigin: { line: 2, indent: 4 },
      prompt: '\n    # T\n        code\n',
      body: '\n# T\n    code\n',
      origin: { line: 6, indent: 4 },
    });
    expect(split.findings).toMatchObject([
      {
        code: 'front-matter-indented',
        fix: 'Remove the first 4 characters of every line; the first one is then `---`.',
      },
    ]);
    expect(fixes(' ---\n name: a\n ---\n')[0]).toContain('first character of');
  });

  test('that is indented by itself leaves the body as it is', () => {
    expect(splitFrontMatter('  ---\n  name: a\n  ---\nBody\n')).toMatchObject({
      frontMatter: 'name: a',
      body: 'Body\n',
      origin: { line: 4, indent: 0 },
    });
  });
});

describe('a front matter with other delimiters', () => {
  test('more dashes or three full stops are a warning at their line', () => {
    expect(splitFrontMatter(`---\nname: a\n${'-'.repeat(56)}\nBody`)).toMatchObject({
      frontMatter: 'name: a',
      prompt: 'Body',
      findings: [
        {
          code: 'front-matter-delimiter',
          place: { line: 3, column: 1 },
          detail: 'it has 56.',
          fix: 'Write `---` in place of line 3.',
        },
      ],
    });
    expect(splitFrontMatter('---\nname: a\n...\nBody')).toMatchObject({
      prompt: 'Body',
      findings: [{ code: 'front-matter-delimiter', detail: 'it is `...`.' }],
    });
    expect(codes('-----\nname: a\n---\n')).toEqual(['front-matter-delimiter']);
    expect(codes('---yaml\nname: a\n---\n')).toEqual(['front-matter-delimiter']);
  });

  test('more dashes that enclose prose are no front matter', () => {
    expect(splitFrontMatter('-----\nSome text\n-----\n').frontMatter).toBeUndefined();
  });

  test('without an end goes up to the first line that can be no field', () => {
    expect(
      splitFrontMatter('---\nname: a\n\ndescription: d\n  more\n\nBody: text.\nMore'),
    ).toMatchObject({
      frontMatter: 'name: a\n\ndescription: d\n  more\n',
      prompt: 'Body: text.\nMore',
    });
    expect(splitFrontMatter('---\nname: a\ncolor: red\n')).toMatchObject({
      frontMatter: 'name: a\ncolor: red\n',
      prompt: '',
    });
    expect(splitFrontMatter('---\nname: a\n\nBody\n')).toMatchObject({
      frontMatter: 'name: a\n',
      prompt: 'Body\n',
      origin: { line: 4, indent: 0 },
      findings: [
        {
          code: 'front-matter-unclosed',
          place: { line: 1, column: 1 },
          fix: 'Write `---` on a line of its own before line 4.',
        },
      ],
    });
    expect(splitFrontMatter('---\nname: a\n# Title\n').prompt).toBe('# Title\n');
  });

  test('without an end leaves no prompt, whether or not a line break ends its last line', () => {
    for (const text of ['---\nname: a\n', '---\nname: a']) {
      expect(splitFrontMatter(text)).toMatchObject({ prompt: '', origin: { line: 3 } });
    }
  });

  test('without an end and without a name loses nothing', () => {
    const text = '---\ntitle: T\n\nBody';
    expect(splitFrontMatter(text)).toMatchObject({ frontMatter: undefined, prompt: text });
    expect(fixes(text)).toEqual(['Write `---` on a line of its own after the last of its fields.']);
  });

  test.each([
    ['and a rule further down', '# T\n\nYou review.\n\n- one\n\n---\n\nmore\n'],
    ['and only a heading before a rule', '# T\n\n---\n\nmore\n'],
    ['and a heading right above text', '## T\nYou review.\n\n---\nmore\n'],
    ['and a list below its heading', '# T\n\n- one\n\n---\nmore\n'],
    ['and fields in an example', '# T\n\n```yaml\nname: b\n```\n\n---\nmore\n'],
  ])('without an end %s ends before the heading', (_, body) => {
    const split = splitFrontMatter(`---\nname: a\ndescription: Does.\n\n${body}`);
    expect(split).toMatchObject({
      frontMatter: 'name: a\ndescription: Does.\n',
      prompt: body,
      findings: [{ code: 'front-matter-unclosed', fix: expect.stringContaining('before line 5.') }],
    });
  });

  test.each([
    ['above a field', 'name: a\n\n# Restrictions\ntools: Read'],
    ['above a field, with blank lines around it', 'name: a\n\n# Restrictions\n\nTools: Read'],
    ['above a field that nobody knows', 'name: a\n\n# Own\npriority: high'],
    ['above the items of a list', 'name: a\ntools:\n- Read\n\n# writers\n- Write'],
    ['above indented lines', 'name: a\ntools:\n\n# readers\n  - Read'],
    ['at the end', 'name: a\n\n# tools: Read'],
    ['in prose before a known field', 'description: d: e\n\n## When\n\nUse it.\n\nmodel: opus'],
  ])('a line like a heading %s is a part of the front matter', (_, frontMatter) => {
    const split = splitFrontMatter(`---\n${frontMatter}\n---\nBody\n`);
    expect(split).toMatchObject({ frontMatter, prompt: 'Body\n', findings: [] });
  });

  test('a comment in a front matter without an end is no heading', () => {
    expect(splitFrontMatter('---\nname: a\n# note\ncolor: red\n\nBody\n').prompt).toBe('Body\n');
  });

  test.each([
    ['a title and text', '# My Agent\n\nYou review code.\n'],
    ['a title and a label', '# My Agent\n\nYou: review code.\n'],
    ['a title', '# My Agent'],
    ['text', 'You review code.\n'],
  ])('two rules around %s are no front matter', (_, inner) => {
    const text = `---\n${inner}\n---\n\nMore\n`;
    expect(splitFrontMatter(text)).toMatchObject({
      frontMatter: undefined,
      prompt: text,
      findings: [],
    });
  });

  test('the end of a file is called so', () => {
    expect(fixes('---\nname: a\ndescription: d')).toEqual([
      'Write `---` on a line of its own at the end of the file.',
    ]);
    expect(splitFrontMatter('---\nname: a\ndescription: d')).toMatchObject({
      prompt: '',
      origin: { line: 4 },
    });
  });

  test.each([
    [' ---\nname: a\n---\n', 'Remove the white space before `---` on line 1.'],
    [' ---\nname: a\n ---\nBody\n', 'Remove the white space before `---` on lines 1 and 3.'],
    [
      '  ---\n  name: a\n  ---\nBody\n',
      'Remove the first 2 characters of lines 1 to 3; the first one is then `---`.',
    ],
  ])('%j is told what to remove, and to lose no letter', (text, fix) => {
    expect(fixes(text)).toEqual([fix]);
  });
});
