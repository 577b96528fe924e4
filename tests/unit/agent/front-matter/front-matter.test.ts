import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../../src/agent/front-matter/front-matter.ts';
import { splitFrontMatter } from '../../../../src/agent/front-matter/split.ts';

const readFile = (text: string) => readFrontMatter(splitFrontMatter(text));
const read = (frontMatter: string) => readFile(`---\n${frontMatter}\n---\nBody`);
const values = (frontMatter: string): Record<string, unknown> =>
  Object.fromEntries(read(frontMatter).fields.map(({ key, value }) => [key, value]));
const fix = (frontMatter: string) =>
  read(frontMatter).findings.find(({ code }) => code === 'front-matter-invalid')?.fix;

describe('a front matter', () => {
  test('gives its fields with their places in the file', () => {
    expect(read('name: a\ncolor: red')).toEqual({
      state: 'read',
      fields: [
        { key: 'name', value: 'a', line: 2, valuePlace: { line: 2, column: 7 } },
        { key: 'color', value: 'red', line: 3, valuePlace: { line: 3, column: 8 } },
      ],
      findings: [],
    });
    expect(readFile('    ---\n    name: a\n    ---\n').fields).toMatchObject([
      { line: 2, valuePlace: { line: 2, column: 11 } },
    ]);
  });

  test('that is missing is so said, and what is odd about its place is handed on', () => {
    expect(readFile('Body')).toEqual({ state: 'missing', fields: [], findings: [] });
    expect(readFile('\n---\nname: a\n---\n').findings).toMatchObject([
      { code: 'front-matter-late' },
    ]);
  });

  test('in another language or beyond a bound is refused with one finding', () => {
    expect(readFile('\n---js\nx\n----\n')).toMatchObject({
      state: 'refused',
      fields: [],
      findings: [{ code: 'front-matter-language', detail: 'it calls itself “js”.' }],
    });
    const { state, findings } = readFile(`\n---\na: b\nc: ${'['.repeat(40)}\n----\n`);
    expect(state).toBe('refused');
    expect(findings).toMatchObject([{ code: 'front-matter-bound', place: { line: 4 } }]);
  });

  test('loses a key called __proto__ and nothing else, as valid YAML or not', () => {
    for (const text of [
      'name: a\n__proto__: x\ncolor: red',
      'name: a: b\n__proto__: x\ncolor: red',
    ]) {
      const { fields, findings } = read(text);
      expect(fields.map(({ key }) => key)).toEqual(['name', 'color']);
      expect(findings).toContainEqual({
        code: 'front-matter-key-refused',
        place: { line: 3, column: 1 },
        detail: '“__proto__”.',
      });
    }
  });
});

describe('a front matter that is not valid YAML', () => {
  test('keeps an unquoted colon, and is told how to quote it', () => {
    expect(values('name: a\ndescription: Use when: always\nmodel: opus')).toEqual({
      name: 'a',
      description: 'Use when: always',
      model: 'opus',
    });
    expect(read('name: a\ndescription: Use when: always').findings).toEqual([
      {
        code: 'front-matter-invalid',
        place: { line: 3, column: 14 },
        detail: 'a colon with a space after it stands in a value without quotes.',
        fix: 'Write `description: "Use when: always"`.',
      },
    ]);
  });

  test('has its fields at their places', () => {
    expect(read('name: a\ndescription: b: c\ntools:\n  - Read').fields).toMatchObject([
      { line: 2, valuePlace: { line: 2, column: 7 } },
      { line: 3, valuePlace: { line: 3, column: 14 } },
      { line: 4, valuePlace: { line: 4, column: 1 } },
    ]);
  });

  test('has a space before the colon in French', () => {
    expect(values('name : a\nvibe: Calme : toujours')).toEqual({
      name: 'a',
      vibe: 'Calme : toujours',
    });
  });

  test('lines that begin with other words continue the field before them', () => {
    const text =
      'description: Helps: a lot\n\nContext: somebody asks\ncontext: again\n<example>\nuser: hello\n</example>\nname: a';
    expect(values(text)).toEqual({
      description:
        'Helps: a lot\n\nContext: somebody asks\ncontext: again\n<example>\nuser: hello\n</example>',
      name: 'a',
    });
  });

  test('keys of any product, and words joined as prose never is, begin a field', () => {
    const text =
      'description: a: b\nmcp-servers:\n  x: y\nmax_turns: 3\ntop_p: 1.0\nuser-invocable: true\nreview_level: high\nreviewLevel: low\nname:b';
    expect(values(text)).toEqual({
      description: 'a: b',
      'mcp-servers': { x: 'y' },
      max_turns: 3,
      top_p: '1.0',
      'user-invocable': true,
      review_level: 'high',
      reviewLevel: 'low',
      name: 'b',
    });
  });

  test('what YAML takes for an alias, an anchor or a tag is kept', () => {
    expect(values('tools: *\ndescription: **Bold**: text\nvibe: &x y\nemoji: !z')).toEqual({
      tools: '*',
      description: '**Bold**: text',
      vibe: '&x y',
      emoji: '!z',
    });
    expect(fix('tools: *\ndescription: **Bold** text')).toBe(
      'Write `tools: "*"`. Do the same for `description`.',
    );
  });

  test('values that are valid by themselves keep their type', () => {
    expect(values('description: a: b\ntools: [Read, Grep]\ncolor:\nhooks:\n  Stop: []')).toEqual({
      description: 'a: b',
      tools: ['Read', 'Grep'],
      color: null,
      hooks: { Stop: [] },
    });
  });

  test('line breaks written as \\n become line breaks, and escaped quotes become quotes', () => {
    const text = 'description: One: two\\n\\nuser: \\"hi\\"';
    expect(values(text).description).toBe('One: two\n\nuser: "hi"');
    expect(fix(text)).toBe('Write `description: "One: two\\n\\nuser: \\"hi\\""`.');
    const long = 'and so on '.repeat(40).trim();
    expect(fix(`description: Use when: "${long}"`)).toBe(
      'Put the value of `description` between double quotes, and a backslash before each double quote and each backslash that belongs to it.',
    );
    expect(fix(`description: One: two\n\nuser: ${long}`)).toBe(
      'Write `description: |-` on a line of its own, and its text on the lines below, each after two spaces.',
    );
  });

  test.each([
    ['"Use "x" now: y"', 'Use "x" now: y'],
    ['"Use \\"x\\" now: "y""', 'Use "x" now: "y"'],
    ['"Only the first: half', 'Only the first: half'],
    ['Only the last: half"', 'Only the last: half'],
    ["'The team's work: all'", "The team's work: all"],
    ["'Twice ''quoted'' and: broken' work'", "Twice 'quoted' and: broken' work"],
    ['"This": and "that"', '"This": and "that"'],
    ['"This": that', '"This": that'],
    ['C:\\path: x', 'C:\\path: x'],
  ])('quotes around %s do not become a part of it', (source, value) => {
    expect(values(`name: a\ndescription: ${source}\nmodel: opus`)).toEqual({
      name: 'a',
      description: value,
      model: 'opus',
    });
  });

  test('tabs before a line, and a bracket at the beginning of one, are mended', () => {
    expect(values('name: a\ntools:\n\t- Read\n\t- Grep')).toEqual({
      name: 'a',
      tools: ['Read', 'Grep'],
    });
    expect(values('name: a\nmcp-servers: {\n  x: {\n    y: z\n  }\n}\ncolor: red')).toEqual({
      name: 'a',
      'mcp-servers': { x: { y: 'z' } },
      color: 'red',
    });
    expect(fix('name: a\ntools:\n\t- Read')).toBe(
      'Indent what follows `tools` with spaces, not tabs.',
    );
  });

  test('a block whose lines are not indented is text', () => {
    expect(values('name: a\ndescription: |\nFirst: line\nsecond\ncolor: red')).toEqual({
      name: 'a',
      description: 'First: line\nsecond',
      color: 'red',
    });
  });

  test('lines of one value that are all indented lose their indentation', () => {
    expect(values('description: One\n  two: three\n    four\nname: a').description).toBe(
      'One\ntwo: three\n  four',
    );
  });

  test('comments between fields belong to none', () => {
    expect(values('# first\ndescription: a: b\n\n# second\nname: c')).toEqual({
      description: 'a: b',
      name: 'c',
    });
  });

  test('with a key twice is told to remove one', () => {
    const { fields, findings } = read('name: a\nname: b');
    expect(fields.map(({ value }) => value)).toEqual(['a', 'b']);
    expect(findings).toMatchObject([{ fix: 'Remove one of the two `name`.' }]);
  });

  test('with many colons in a line is not nested', () => {
    const description = `Use when: ${'user: hello. '.repeat(50)}`.trim();
    expect(values(`name: a\ndescription: ${description}`)).toEqual({ name: 'a', description });
  });

  test('without any key is told nothing in particular', () => {
    expect(read('- Some: text: more').findings).toMatchObject([{ code: 'front-matter-invalid' }]);
    expect(fix('- Some: text: more')).toBeUndefined();
  });

  test('backticks are quoted so that both can be read', () => {
    expect(fix('description: Use `a`: b')).toBe('Write ``description: "Use `a`: b"``.');
    expect(fix('description: One\nuser: `three`\u0001')).toBe(
      'Write ``description: "One\\nuser: `three`\\u0001"``.',
    );
  });

  test('whose later keys are indented by mistake has them all', () => {
    const text = 'name: m\n description: Does x\n tools:\n   - Read\n model: opus';
    expect(values(text)).toEqual({
      name: 'm',
      description: 'Does x',
      tools: ['Read'],
      model: 'opus',
    });
    expect(fix(text)).toBe(
      'Remove the white space before `description`. Do the same for `tools`, `model`.',
    );
  });

  test('keeps what is indented below a field with the field', () => {
    expect(
      values('name: a: b\nname2: "x\n  model: y"\ndescription: >-\n  One\n  color: red')
        .description,
    ).toBe('One color: red');
    expect(values('name: a: b\nmcp-servers:\n  name: x')).toEqual({
      name: 'a: b',
      'mcp-servers': { name: 'x' },
    });
    expect(values('name: a\ndescription: b: c\n  name: d').name).toBe('a');
  });

  test('has its keys when all of them are indented, quoted or in capitals', () => {
    const { fields } = read('  name: foo\n  description: Does: it\n  tools: Read');
    expect(fields).toMatchObject([
      { key: 'name', value: 'foo', valuePlace: { line: 2, column: 9 } },
      { key: 'description', value: 'Does: it', valuePlace: { line: 3, column: 16 } },
      { key: 'tools', value: 'Read' },
    ]);
    expect(values('"name": foo\n\'description\': Does: it\n"tools": Read')).toEqual({
      name: 'foo',
      description: 'Does: it',
      tools: 'Read',
    });
    expect(values('NAME: foo\nDESCRIPTION: Does: it\nTools: Read')).toEqual({
      NAME: 'foo',
      DESCRIPTION: 'Does: it',
      Tools: 'Read',
    });
    expect(values('\tname: foo\n\tcolor: red')).toEqual({ name: 'foo', color: 'red' });
  });

  test('has fields that nobody knows where they cannot be prose', () => {
    expect(values('name: m\ndescription: A: b\noutils: Read, Grep\nowner: bob')).toEqual({
      name: 'm',
      description: 'A: b',
      outils: 'Read, Grep',
      owner: 'bob',
    });
    for (const line of [
      'Context: user asks',
      'user: hello',
      'remember: always test it first',
      'goal: done.',
      'reply: "hi"',
      'uri:part',
      'Outils: Read',
      'steps2:',
      `list: ${'word, '.repeat(20)}word`,
    ]) {
      expect(values(`name: m\ndescription: A: b\n${line}`).description).toBe(`A: b\n${line}`);
    }
    expect(values('name: m\ndescription: A: b\nmore prose\nowner: bob').description).toContain(
      'owner',
    );
  });

  test('keeps keys in an example with the description', () => {
    const text = 'description: Does: x\n<example>\nmodel: bar\n</example>\ntools: Read';
    expect(values(text)).toEqual({
      description: 'Does: x\n<example>\nmodel: bar\n</example>',
      tools: 'Read',
    });
    expect(values('description: Does: x\n<example>\nmodel: bar')).toEqual({
      description: 'Does: x\n<example>',
      model: 'bar',
    });
    expect(values('description: Does: x\n</example>\nmodel: bar').model).toBe('bar');
  });

  test.each([
    ['tools:\n   - Read\n  - Bash # to run', ['Read', 'Bash'], '[Read, Bash]'],
    ['tools: - Read\n- Write', ['Read', 'Write'], '[Read, Write]'],
    ['tools: ["Read" "Write"]', ['Read', 'Write'], '[Read, Write]'],
    ['tools: [Read, Write', ['Read', 'Write'], '[Read, Write]'],
    ['tools: [Read, Bash(a: b)', ['Read', 'Bash(a: b)'], undefined],
    ['tools: [Read, Bash(git:*)', ['Read', 'Bash(git:*)'], '[Read, "Bash(git:*)"]'],
    ['tools: [true "Read"', ['true', 'Read'], '["true", Read]'],
  ])('a list of names that YAML cannot read stays a list: %j', (text, names, written) => {
    if (written === undefined) {
      expect(values(`name: a\n${text}`).tools).toEqual(['Read']);
      return;
    }
    expect(values(`name: a\n${text}`).tools).toEqual(names);
    expect(fix(`name: a\n${text}`)).toBe(`Write \`tools: ${written}\`.`);
  });

  test('a mapping with one value to quote stays a mapping', () => {
    const text =
      'hooks:\n  Stop:\n    - matcher: Bash\n      command: echo "x": y\n    - *alias\nname: a';
    expect(values(text)).toEqual({
      hooks: { Stop: [{ matcher: 'Bash', command: 'echo "x": y' }, '*alias'] },
      name: 'a',
    });
    expect(fix('hooks:\n  Stop: a: b\nname: c')).toBe('Write `Stop: "a: b"`.');
  });

  test('without a sure way to mend it is told the common one', () => {
    expect(fix('name: a\ndescription: A: b\nmore\nowner: bob')).toBeUndefined();
    expect(fix('name: a\nvibe: {b: c\ncolor: red')).toBeUndefined();
  });

  test.each([
    ['Reads C:\\temp\\new: files', 'Reads C:\\temp\\new: files'],
    ['"Reads C:\\temp\\new: files', 'Reads C:\\temp\\new: files'],
    ['Put: C:\\temp\\n\\nThen use it.', 'Put: C:\\temp\n\nThen use it.'],
    ['One: src\\new\\nThen\\n- a\\nuser: b', 'One: src\\new\nThen\n- a\nuser: b'],
    ['"One: "a"\\ttwo\\nthree"', 'One: "a"\ttwo\nthree'],
  ])('a path in %s is no line break', (source, value) => {
    expect(values(`name: a\ndescription: ${source}`).description).toBe(value);
  });
});
