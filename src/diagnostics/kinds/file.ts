import type { Kinds } from './kind.ts';

/** What can be wrong with a file before it is read. */
export const fileKinds = {
  'file-unreadable': {
    severity: 'error',
    message: 'The file cannot be read',
    fix: 'Check that it is a regular file and that you may read it.',
  },
  'folder-unreadable': {
    severity: 'error',
    message: 'The folder cannot be read, so its agents are missing',
    fix: 'Check that you may read it.',
  },
  'file-not-regular': {
    severity: 'warning',
    message: 'The file is not a regular file, so it is left out',
    fix: 'Put the file itself here: symbolic links, devices and pipes are not followed.',
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
  'file-not-an-agent': {
    severity: 'info',
    message: 'The file is documentation, so it is left out',
    fix: 'Rename it if it is an agent.',
  },
} as const satisfies Kinds;
