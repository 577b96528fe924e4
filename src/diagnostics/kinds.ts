/** How much a diagnostic weighs: only an `error` or `warning` makes a strict build fail. */
export type Severity = 'error' | 'warning' | 'info';

interface Kind {
  severity: Severity;
  /** What happened, without a full stop: details may follow a colon. */
  message: string;
  /** How to mend it, as a sentence. */
  fix: string;
}

/** Every kind of diagnostic. The codes are permanent: scripts and ignore lists rely on them. */
export const kinds = {
  'file-unreadable': {
    severity: 'error',
    message: 'The file cannot be read',
    fix: 'Check that it is a regular file and that you may read it.',
  },
  'file-not-processed': {
    severity: 'error',
    message: 'The file met a fault in Vitrine, and is left out',
    fix: 'Please report it, with the file; all other files are built.',
  },
  'file-too-large': {
    severity: 'error',
    message: 'The file is larger than 256 KiB',
    fix: 'Split the prompt, or move its reference material to files that the agent reads.',
  },
  'file-not-utf8': {
    severity: 'error',
    message: 'The file is not UTF-8 text',
    fix: 'Save it again with the encoding UTF-8.',
  },
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
  'front-matter-invalid': {
    severity: 'warning',
    message: 'The front matter is not valid YAML, so it was read line by line',
    fix: 'Put the value in double quotes, or start it with `>-` and indent the lines that follow.',
  },
  'front-matter-missing': {
    severity: 'warning',
    message: 'The file has no front matter, so its name comes from the file name',
    fix: 'Begin the file with `---`, `name: …`, `description: …` and a second `---`.',
  },
  'front-matter-unclosed': {
    severity: 'warning',
    message: 'The front matter is not closed',
    fix: 'End it with a line of three dashes.',
  },
  'name-missing': {
    severity: 'error',
    message: 'The agent has no name, so the file name stands in for it',
    fix: 'Add `name: …` to the front matter.',
  },
  'description-missing': {
    severity: 'warning',
    message: 'The agent has no description, so nothing tells when to use it',
    fix: 'Add `description: …` to the front matter: what the agent does and when to call it.',
  },
  'markdown-bound': {
    severity: 'error',
    message: 'The Markdown is nested deeper, or holds more delimiters in a row, than any real text',
    fix: 'Remove the nesting at this line.',
  },
  'slug-duplicate': {
    severity: 'error',
    message: 'Another file would be published at the same address',
    fix: 'Give one of the two another file name.',
  },
  'name-duplicate': {
    severity: 'error',
    message: 'Another agent has the same name, and a project can hold only one of the two',
    fix: 'Give one of the two another name.',
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
  'file-not-an-agent': {
    severity: 'info',
    message: 'The file is documentation, so it is left out',
    fix: 'Rename it if it is an agent.',
  },
} satisfies Record<string, Kind>;

/** The permanent name of a kind of diagnostic. */
export type Code = keyof typeof kinds;
