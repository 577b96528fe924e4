/** Makes a text of at most `size` bytes. */
export type Family = (size: number) => string;

/** Texts that parsers and pages are known to be slow on, or to grow without bound on, by name. */
export const hostileFamilies: Readonly<Record<string, Family>> = {
  'block quotes in one another': repeat('>'),
  'lists in one another': ended('- ', 'a'),
  'ordered lists in one another': repeat('1) '),
  'quotes and lists in one another': repeat('> - 1. '),
  'paragraphs in 40 quotes': repeat(`${'>'.repeat(40)}a\n\n`),
  'lazy lines after 40 quotes': begun(`${'>'.repeat(40)}a\n`, 'a\n'),
  'lists of 39 levels on a line': repeat(`${'- '.repeat(39)}a\n`),
  'lists that deepen line by line': lines((line) => `${' '.repeat(2 * line)}- a\n`),
  'lists that deepen and begin again': lines((line) => `${' '.repeat(2 * (line % 39))}- a\n`),
  'lists that deepen by tabs': lines((line) => `${'\t'.repeat(line)}- a\n`),
  'deep lists, then blank lines': begun(nested(39), '\n'),
  'lists with carriage returns': repeat('- \r'),
  'list items': repeat('- a\n'),
  'list items without text': repeat('-\n'),
  'brackets that open': repeat('['),
  'brackets in one another': halves('[', ']'),
  'links in one another': halves('[', '](a)'),
  'images in one another': halves('![', '](a)'),
  'links that are not closed': repeat('[a]('),
  'link titles that are not closed': repeat('[a](b "'),
  'marks that open emphasis': repeat('*a **b'),
  'underscores in words': repeat('_a'),
  'underscores in addresses': repeat('www._'),
  'strong in one another': halves('**a ', ' b**'),
  'paragraphs of emphasis': repeat(`${'_a'.repeat(1_000)}\n\n`),
  tildes: repeat('~'),
  'runs of backticks that grow': lines((line) => `${'`'.repeat(line + 1)}a`),
  'one long paragraph with entities at its end': (size) =>
    'b'.repeat(size - 12_000) + '&amp;'.repeat(2_400),
  entities: repeat('&amp;'),
  'entities of two characters': repeat('&nGtv;'),
  escapes: repeat('\\*'),
  'tags that are not closed': repeat('<a <a'),
  'comments that are not closed': repeat('a <!--'),
  'declarations that are not closed': repeat('a <![CDATA['),
  'HTML elements in one another': repeat('<div>'),
  'HTML blocks in one another': repeat('<div>\n\n'),
  'formatting that every paragraph repeats': (size) =>
    lines((line) => `<b id="a${line}">`)(size / 2) + repeat('<p>a')(size / 2),
  'HTML tables with text in them': repeat('<table>a'),
  'HTML elements': repeat('<div>a</div>\n\n'),
  'line breaks of HTML': repeat('- <br>\n'),
  'tags for the model': repeat('a <role> '),
  'tables of one row': repeat('a|b\n-|-\n'),
  'columns of a table': (size) => `${'|a'.repeat(size / 5)}|\n${'|-'.repeat(size / 5)}|\n`,
  'short rows of a wide table': begun(`${'|a'.repeat(500)}|\n${'|-'.repeat(500)}|\n`, 'a\n'),
  'a wide row of a long table': (size) =>
    `a|b\n-|-\n${'|a'.repeat(10_000)}|\n${'a\n'.repeat(size / 16)}`,
  'link definitions': lines((line) => `[a${line}]: b\n`),
  'link definitions and their links': (size) =>
    `${lines((line) => `[a${line}]: b\n`)(size / 2)}\n${lines((line) => `[a${line}] `)(size / 2)}`,
  'links to one long definition': (size) =>
    `[a]: ${'b'.repeat(size / 2)}\n\n${'[a]\n\n'.repeat(size / 12)}`,
  'links with one long title': (size) =>
    `[a]: b "${'&'.repeat(1_000)}"\n\n${'[a] '.repeat(size / 5)}`,
  'footnotes that nothing refers to': lines((line) => `[^a${line}]: b\n\n`),
  'footnotes that refer to the next': lines((line) => `[^a${line}]: b [^a${line + 1}]\n\n`),
  'references to one footnote': begun('[^a]: b\n\n', '[^a] '),
  'footnotes in one another': repeat('[^a]: '),
  headings: repeat('# a\n'),
  'headings without letters': repeat('#\n'),
  'headings by underlining': repeat('a\n=\n'),
  'domains of expertise': begun('## Expertise\n\n', '### a\n- b\n'),
  'steps of an approach': begun('## Approach\n\n', '1. **a** - b\n'),
  addresses: repeat('www.a '),
  'mail addresses': repeat('a@b.c@'),
  'brackets behind an address': begun('www.a.b/', ')'),
  'code blocks': repeat('```js\na\n```\n'),
  'code of words that C might be': repeat(`\`\`\`c\n${'a b '.repeat(3_700)}\n\`\`\`\n`),
  'code of strings in strings': repeat(`\`\`\`python\n${'f"{'.repeat(4_900)}\n\`\`\`\n`),
  'code of blocks in blocks': repeat(`\`\`\`css\n${'a{\n'.repeat(4_900)}\n\`\`\`\n`),
  'code of one line': repeat(`\`\`\`ini\n${'a'.repeat(14_900)}\n\`\`\`\n`),
  'fences of tildes': begun('~~~', '~'),
  'directory trees': begun('```\n', '├── a/\n'),
  'a long line in a directory tree': (size) =>
    `\`\`\`\n├── a\n├── a\na${' '.repeat(size - 40)}b\n\`\`\`\n`,
  drawings: repeat('┌─┐\n└─┘\n\n'),
  diagrams: lines((line) => `\`\`\`mermaid\nflowchart LR\n a${line}\n\`\`\`\n`),
  'blank lines': repeat('\n'),
  'carriage returns': repeat('a\r'),
  paragraphs: repeat('a\n\n'),
  'one line': repeat('a'),
  'characters that HTML escapes': repeat('<&'),
};

function repeat(unit: string): Family {
  return begun('', unit);
}

function begun(start: string, unit: string): Family {
  const rest = Buffer.byteLength(start);
  return (size) => start + unit.repeat(Math.max(0, (size - rest) / Buffer.byteLength(unit)));
}

function ended(unit: string, end: string): Family {
  return (size) => repeat(unit)(size - end.length) + end;
}

function halves(open: string, close: string): Family {
  return (size) => {
    const count = size / (open.length + close.length);
    return `${open.repeat(count)}a${close.repeat(Math.max(0, count - 1))}`;
  };
}

function nested(levels: number): string {
  return Array.from({ length: levels }, (_, level) => `${' '.repeat(2 * level)}- a\n`).join('');
}

function lines(line: (index: number) => string): Family {
  return (size) => {
    const all: string[] = [];
    for (let index = 0, rest = size; ; index += 1) {
      const next = line(index);
      rest -= Buffer.byteLength(next);
      if (rest < 0) return all.join('');
      all.push(next);
    }
  };
}
