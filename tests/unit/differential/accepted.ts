/** A document whose tree may differ from remark-parse's, in exactly this. */
export interface AcceptedDifference {
  /** “example” and its number in the CommonMark specification, or the name of a fixture. */
  document: string;
  reason: string;
  /** As `compareTrees` gives them: Sätteri's value first, then remark-parse's. */
  differences: readonly string[];
  /** What differs with Windows line breaks, where that is something else. */
  withCrlf?: readonly string[];
}

/** All differences between the trees of Sätteri and those of remark-parse with remark-gfm. */
export const acceptedDifferences: readonly AcceptedDifference[] = [
  // Ours on purpose.
  {
    document: 'drawings.md',
    reason: 'Paragraphs that draw with box-drawing characters are made into code after parsing.',
    differences: [
      '/ root children: "heading code list code code paragraph" ≠ "heading paragraph list code code paragraph"',
      '/2/0 listItem children: "paragraph code" ≠ "paragraph paragraph"',
    ],
  },

  // Sätteri is right, or as right.
  {
    document: 'example 606',
    reason: 'remark-gfm finds this address only after parsing, and gives no places then.',
    differences: [
      '/0/0 text start: "1:1" ≠ missing',
      '/0/0 text end: 1 ≠ missing',
      '/0/1 link start: "1:2" ≠ missing',
      '/0/1 link end: 1 ≠ missing',
      '/0/1/0 text start: "1:2" ≠ missing',
      '/0/1/0 text end: 1 ≠ missing',
      '/0/2 text start: "1:23" ≠ missing',
      '/0/2 text end: 1 ≠ missing',
    ],
  },
  {
    document: 'autolinks-short.md',
    reason: 'As in example 606; and Sätteri leaves the text behind the address in two nodes.',
    differences: [
      '/0 paragraph children: "text link text text" ≠ "text link text"',
      '/0/0 text start: "1:1" ≠ missing',
      '/0/0 text end: 1 ≠ missing',
      '/0/1 link start: "1:2" ≠ missing',
      '/0/1 link end: 1 ≠ missing',
      '/0/1/0 text start: "1:2" ≠ missing',
      '/0/1/0 text end: 1 ≠ missing',
      '/0/2 text value: "." ≠ ". and more"',
      '/0/2 text start: "1:5" ≠ missing',
      '/0/2 text end: 1 ≠ missing',
    ],
  },
  {
    document: 'fences-unclosed-in-containers.md',
    reason:
      'With Windows line breaks remark-parse ends a fence that its container cuts off on the line after it.',
    differences: [],
    withCrlf: ['/4/0/1 code end: 16 ≠ 17', '/5/0/0 code end: 19 ≠ 20'],
  },
  {
    document: 'footnote-lists.md',
    reason: 'remark-parse ends an item of a list in a footnote where the next item begins.',
    differences: ['/1/0/0 listItem end: 3 ≠ 4'],
  },
  {
    document: 'task-lists-marked.md',
    reason:
      'remark-gfm starts a task at its text, unless markup comes first: then at the box. Sätteri always starts it at the text.',
    differences: [
      '/0/0/0 paragraph start: "1:7" ≠ "1:3"',
      '/0/1/0 paragraph start: "2:7" ≠ "2:3"',
      '/0/2/0 paragraph start: "3:7" ≠ "3:3"',
      '/0/3/0 paragraph start: "4:7" ≠ "4:3"',
    ],
  },
  {
    document: 'emphasis-emoji.md',
    reason:
      'For the specification an emoji is a symbol, beside which emphasis is bound to the same rules as beside punctuation. remark-parse sees two halves of a character that is none.',
    differences: [
      '/0 paragraph children: "text" ≠ "emphasis text"',
      '/1 paragraph children: "text" ≠ "text strong"',
      '/1/0 text value: "使用**🎯 目标**" ≠ "使用"',
    ],
  },

  // Sätteri is wrong, without harm: no text is lost, no section is cut elsewhere.
  {
    document: 'task-lists-wrapped.md',
    reason: 'Sätteri leaves the indentation of text that begins on the line below its box.',
    differences: [
      '/0/0/0 paragraph start: "2:1" ≠ "1:8"',
      '/0/0/0/0 text value: "  text below the mark" ≠ "text below the mark"',
      '/0/0/0/0 text start: "2:1" ≠ "1:8"',
    ],
    withCrlf: [
      '/0/0/0 paragraph start: "2:1" ≠ "1:8"',
      String.raw`/0/0/0/0 text value: "  text below the mark" ≠ "\ntext below the mark"`,
      '/0/0/0/0 text start: "2:1" ≠ "1:8"',
    ],
  },
  {
    document: 'autolinks-slash.md',
    reason: 'Sätteri makes no link of a mail address right after a slash.',
    differences: [
      '/0 paragraph children: "text" ≠ "text link"',
      '/0/0 text value: "/me@example.com" ≠ "/"',
      '/0/0 text start: "1:1" ≠ missing',
      '/0/0 text end: 1 ≠ missing',
    ],
  },
  {
    document: 'emphasis-escaped.md',
    reason: 'Sätteri makes no emphasis with part of a run of asterisks after an escaped one.',
    differences: [
      '/0 paragraph children: "text" ≠ "text emphasis text"',
      '/0/0 text value: "**a**" ≠ "*"',
    ],
  },
  {
    document: 'empty-items.md',
    reason:
      'Sätteri cuts code by indentation into lines, where it follows an empty list item closely.',
    differences: [
      '/ root children: "list heading code code" ≠ "list heading code"',
      String.raw`/2 code value: "code" ≠ "code\nmore of it"`,
      '/2 code end: 3 ≠ 4',
    ],
    withCrlf: [
      '/ root children: "list heading code code" ≠ "list heading code"',
      String.raw`/2 code value: "code" ≠ "code\r\nmore of it"`,
      '/2 code end: 3 ≠ 4',
    ],
  },
  {
    document: 'html-before-list.md',
    reason: 'Sätteri ends HTML in a block quote on the line of the list that ends the quote.',
    differences: [
      '/0 blockquote end: 2 ≠ 1',
      String.raw`/0/0 html value: "<!-- in a quote -->\n" ≠ "<!-- in a quote -->"`,
      '/0/0 html end: 2 ≠ 1',
    ],
    withCrlf: [
      '/0 blockquote end: 2 ≠ 1',
      String.raw`/0/0 html value: "<!-- in a quote -->\r\n" ≠ "<!-- in a quote -->"`,
      '/0/0 html end: 2 ≠ 1',
    ],
  },
  {
    document: 'html-unclosed.md',
    reason: 'Sätteri keeps one blank line fewer at the end of HTML that nothing closes.',
    differences: [
      '/0 list end: 2 ≠ 3',
      '/0/0 listItem end: 2 ≠ 3',
      String.raw`/0/0/0 html value: "<!-- unclosed\n" ≠ "<!-- unclosed\n\n"`,
      '/0/0/0 html end: 2 ≠ 3',
    ],
    withCrlf: [
      '/0 list end: 2 ≠ 3',
      '/0/0 listItem end: 2 ≠ 3',
      String.raw`/0/0/0 html value: "<!-- unclosed\r\n" ≠ "<!-- unclosed\r\n\r\n"`,
      '/0/0/0 html end: 2 ≠ 3',
    ],
  },
  {
    document: 'references-entity.md',
    reason: 'Sätteri leaves entities in the label of a reference; its identifier is the same.',
    differences: ['/0/0 linkReference label: "Q&amp;A" ≠ "Q&A"'],
  },
  {
    document: 'references-wrapped.md',
    reason: 'Sätteri leaves indentation in the label of a definition; its identifier is the same.',
    differences: [
      String.raw`/0/0/0 definition label: "label over\n    lines" ≠ "label over\n  lines"`,
    ],
    withCrlf: [
      String.raw`/0/0/0 definition label: "label over\r\n    lines" ≠ "label over\r\n  lines"`,
    ],
  },

  // Sätteri is wrong, and a page shows it.
  {
    document: 'emphasis-marks.md',
    reason: 'Sätteri closes emphasis before a letter and after a mark that closes nothing.',
    differences: [
      '/0 paragraph children: "emphasis text" ≠ "text"',
      '/1 paragraph children: "strong text" ≠ "text"',
    ],
  },
  {
    document: 'html-over-lines.md',
    reason:
      'Sätteri leaves the mark of a block quote, or part of a tab, in HTML that goes over lines within a paragraph.',
    differences: [
      String.raw`/0/0/1 html value: "<!-- over\n> lines -->" ≠ "<!-- over\nlines -->"`,
      String.raw`/1/0/0/1 html value: "<!-- over\n lines -->" ≠ "<!-- over\nlines -->"`,
    ],
    withCrlf: [
      String.raw`/0/0/1 html value: "<!-- over\r\n> lines -->" ≠ "<!-- over\r\nlines -->"`,
      String.raw`/1/0/0/1 html value: "<!-- over\r\n lines -->" ≠ "<!-- over\r\nlines -->"`,
    ],
  },
  {
    document: 'table-addresses.md',
    reason:
      'Sätteri takes the end of a cell that follows an address at once for part of the address.',
    differences: [
      '/0/1 tableRow children: "tableCell" ≠ "tableCell tableCell"',
      '/0/1/0 tableCell children: "link text" ≠ "link"',
      '/0/1/0/0 link url: "https://example.com/a|" ≠ "https://example.com/a"',
      '/0/1/0/0/0 text value: "https://example.com/a|" ≠ "https://example.com/a"',
    ],
  },
  {
    document: 'table-address-first.md',
    reason: 'As in table-addresses.md; in the first row it leaves no table at all.',
    differences: ['/ root children: "paragraph" ≠ "table"'],
  },
  {
    document: 'table-tags.md',
    reason: 'Sätteri takes a line with a tag alone, right below a table, for a row of it.',
    differences: [
      '/ root children: "html table" ≠ "html table html"',
      '/1 table children: "tableRow tableRow tableRow" ≠ "tableRow tableRow"',
      '/1 table end: 6 ≠ 5',
    ],
  },
];
