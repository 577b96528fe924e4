import type { Kinds } from './kind.ts';

/** What can be wrong with the characters of a file. */
export const textKinds = {
  'byte-order-mark': {
    severity: 'warning',
    message: 'The file begins with a byte order mark, before which some tools see no front matter',
    fix: 'Save it as UTF-8 without a byte order mark; `check --fix` does.',
  },
  'line-breaks-windows': {
    severity: 'warning',
    message: 'The lines end as on Windows (CRLF), so the same file has other bytes elsewhere',
    fix: 'Save it with line breaks of one character (LF), and put `*.md text eol=lf` into `.gitattributes`.',
  },
  'text-damaged': {
    severity: 'warning',
    message: 'The text was once read in the wrong encoding',
    fix: 'Save the repaired text; `check --fix` does, after it has shown the difference.',
  },
  'text-lost': {
    severity: 'warning',
    message: 'Characters of the text are lost',
    fix: 'Write them again: nothing in the file tells what they were.',
  },
  'text-hidden': {
    severity: 'warning',
    message: 'The model would read text that a page does not show',
    fix: 'Remove it, or write it where readers can see it.',
  },
} as const satisfies Kinds;
