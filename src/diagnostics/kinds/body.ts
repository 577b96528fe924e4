import type { Kinds } from './kind.ts';

/** What can be wrong with the body of a file. */
export const bodyKinds = {
  'markdown-bound': {
    severity: 'error',
    message: 'The Markdown is nested deeper, or holds more delimiters in a row, than any real text',
    fix: 'Remove the nesting at this line.',
  },
  'page-bound': {
    severity: 'error',
    message: 'The page would be larger than 2 MiB, so the prompt is shown as plain text',
    fix: 'Remove what multiplies: links that repeat one long address, or markup around every word.',
  },
  'fence-unclosed': {
    severity: 'warning',
    message: 'The code fence is never closed, so all that follows is code',
    fix: 'Close it with a line of as many backticks; around code that holds fences, use one backtick more.',
  },
  'link-dead': {
    severity: 'warning',
    message: 'The link leads to a file that does not exist',
    fix: 'Correct the path, or remove the link.',
  },
  'secret-shaped': {
    severity: 'warning',
    message: 'The file holds what looks like a secret',
    fix: 'If it is real, revoke it now: it stays in the history of the file. Then write a placeholder.',
  },
  'diagram-broken': {
    severity: 'warning',
    message: 'The diagram cannot be drawn, so its source is shown',
    fix: 'Correct the Mermaid source; https://mermaid.live shows where it fails.',
  },
  'diagram-not-drawn': {
    severity: 'info',
    message: 'There is no browser to draw diagrams with, so they are shown as their source',
    fix: 'Run `npx playwright install chromium` once, or set CHROMIUM_PATH.',
  },
} as const satisfies Kinds;
