import type { Kinds } from './kind.ts';

/** What can be wrong with the body of a file. */
export const bodyKinds = {
  'markdown-bound': {
    severity: 'error',
    message: 'The Markdown is nested deeper, or holds more markup, than any real text',
    fix: 'Remove the nesting or the repetition that ends at this line.',
    why: 'Such text keeps parsers busy for seconds or minutes and tells a model nothing. The prompt is published as plain text instead.',
    example: {
      files: {
        'reviewer.md': `---\nname: reviewer\ndescription: Reviews code.\n---\n\n${'>'.repeat(500)} deep\n`,
      },
      at: 'reviewer.md:6',
    },
  },
  'page-bound': {
    severity: 'error',
    message:
      'The page would be larger than 2 MiB, or its tables than 30,000 cells, so the prompt is shown as plain text',
    fix: 'Remove what multiplies: a row far longer than its table, or characters that HTML writes out.',
    why: 'A small file that makes a page of many megabytes stops the browser of everyone who opens it.',
    example: {
      files: {
        'reviewer.md': `---\nname: reviewer\ndescription: Reviews code.\n---\n\na|b\n-|-\n${'|x'.repeat(3_000)}|\n${'a\n'.repeat(20)}`,
      },
      at: 'reviewer.md:1',
    },
  },
  'fence-unclosed': {
    severity: 'warning',
    message: 'The code fence is never closed, so all that follows is code',
    fix: 'Close it with a line of as many backticks; around code that holds fences, use one backtick more.',
    why: 'Headings and instructions after it are code to the reader of the page, and an example to the model.',
    example: {
      files: {
        'reviewer.md':
          '---\nname: reviewer\ndescription: Reviews code.\n---\n\n```sh\nnpm test\n\n## Principles\n\nRun the tests first.\n',
      },
      at: 'reviewer.md:6',
    },
  },
  'link-dead': {
    severity: 'warning',
    message: 'The link leads to a file that does not exist',
    fix: 'Correct the path, or remove the link.',
    why: 'The model looks for a file that is not there, then makes up what it would have said.',
    example: {
      files: {
        'reviewer.md':
          '---\nname: reviewer\ndescription: Reviews code.\n---\n\nFollow [the checklist](checklist.md).\n',
      },
      at: 'reviewer.md:6',
    },
  },
  'secret-shaped': {
    severity: 'warning',
    message: 'The file holds what looks like a secret',
    fix: 'If it is real, revoke it now: it stays in the history of the file. Then write a placeholder.',
    why: 'A catalog is public: whoever finds a key on it can use it until it is revoked.',
    example: {
      files: {
        'deployer.md': `---\nname: deployer\ndescription: Deploys.\n---\n\nAWS_ACCESS_KEY_ID=AKIA${'Q3EGWZ7XKJ5NDT2B'}\n`,
      },
      at: 'deployer.md:6',
    },
  },
  'diagram-broken': {
    severity: 'warning',
    message: 'The diagram cannot be drawn, so its source is shown',
    fix: 'Correct the Mermaid source; https://mermaid.live shows where it fails.',
    why: 'Readers get the source in place of the drawing, and the model gets a diagram that means nothing.',
    example: {
      files: {
        'reviewer.md':
          '---\nname: reviewer\ndescription: Reviews code.\n---\n\n```mermaid\nflowchart LR\n  a -->\n```\n',
      },
      at: 'reviewer.md:6',
    },
  },
  'diagram-not-drawn': {
    severity: 'info',
    message: 'There is no browser to draw diagrams with, so they are shown as their source',
    fix: 'Run `npx playwright install chromium` once, or set CHROMIUM_PATH.',
    why: 'Readers have to draw it in their head. The site is otherwise whole.',
    example: 'a Mermaid block in any file, on a machine without a browser.',
  },
} as const satisfies Kinds;
