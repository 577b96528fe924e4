import type { Kinds } from './kind.ts';

/** What can be wrong with a front matter. */
export const frontMatterKinds = {
  'front-matter-language': {
    severity: 'error',
    message: 'The front matter is not YAML',
    fix: 'Write it as YAML, between two lines of three dashes. Other languages are never run.',
  },
  'front-matter-bound': {
    severity: 'error',
    message: 'The front matter crosses a bound (16 KiB, 200 keys, 20 levels)',
    fix: 'Keep only what describes the agent there, and move the rest to the body.',
  },
  'front-matter-key-refused': {
    severity: 'error',
    message: 'The front matter has a key that is never read',
    fix: 'Remove the key.',
  },
  'front-matter-invalid': {
    severity: 'warning',
    message: 'The front matter is not valid YAML, so it was read line by line',
    fix: 'Put the value in double quotes, or start it with `>-` and indent the lines that follow.',
  },
  'front-matter-missing': {
    severity: 'warning',
    message: 'The file has no front matter',
    fix: 'Begin the file with `---`, `name: …`, `description: …` and a second `---`.',
  },
  'front-matter-unclosed': {
    severity: 'warning',
    message: 'The front matter is not closed',
    fix: 'End it with a line of three dashes.',
  },
  'front-matter-delimiter': {
    severity: 'warning',
    message: 'The line that closes the front matter has more than three dashes',
    fix: 'Write exactly three dashes: `---`.',
  },
  'front-matter-fenced': {
    severity: 'warning',
    message: 'The front matter stands in a code fence, where no tool looks for it',
    fix: 'Remove the fence, and begin the file with `---`.',
  },
  'front-matter-indented': {
    severity: 'warning',
    message: 'The whole file is indented, so no tool sees its front matter',
    fix: 'Remove the spaces before every line; the first one must be `---`.',
  },
  'front-matter-late': {
    severity: 'warning',
    message: 'The front matter does not begin on the first line',
    fix: 'Remove what stands before `---`.',
  },
  'name-missing': {
    severity: 'error',
    message: 'The agent has no name, so the file name stands in for it',
    fix: 'Add `name: …` to the front matter.',
  },
  'name-invalid': {
    severity: 'warning',
    message: 'The name is not made of lower case letters, digits and hyphens',
    fix: 'Give it such a name; a title for people belongs into the first heading.',
  },
  'description-missing': {
    severity: 'warning',
    message: 'The agent has no description, so nothing tells when to use it',
    fix: 'Add `description: …` to the front matter: what the agent does and when to call it.',
  },
  'description-long': {
    severity: 'warning',
    message: 'The description is longer than 1,024 characters, and is read in every session',
    fix: 'Say what the agent does and when to call it; move examples to the body.',
  },
  'field-unknown': {
    severity: 'info',
    message: 'The front matter has a field that is not documented, so the tool passes over it',
    fix: 'Keep it if something of yours reads it.',
  },
  'field-misspelt': {
    severity: 'warning',
    message: 'The front matter has a field that looks like a documented one',
    fix: 'Correct its spelling: as it is, it has no effect.',
  },
  'field-invalid': {
    severity: 'warning',
    message: 'The front matter has a value that is not documented',
    fix: 'Correct the value, or remove the field.',
  },
  'model-unknown': {
    severity: 'warning',
    message: 'The model is not known',
    fix: 'Write `sonnet`, `opus`, `haiku`, `inherit`, or the whole name of a model.',
  },
} as const satisfies Kinds;
