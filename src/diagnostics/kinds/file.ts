import type { Kinds } from './kind.ts';

/** What can be wrong with a file before it is read. */
export const fileKinds = {
  'file-unreadable': {
    severity: 'error',
    message: 'The file cannot be read',
    fix: 'Check that it is a regular file and that you may read it.',
    why: 'An agent that nobody can read is missing from the catalog, and from every tool that loads the folder.',
    example: 'a file that your user has no right to read.',
  },
  'folder-unreadable': {
    severity: 'error',
    message: 'The folder cannot be read, so its agents are missing',
    fix: 'Check that you may read it.',
    why: 'Its agents are missing from the catalog, and nothing else would say so.',
    example: 'a folder that your user has no right to list.',
  },
  'file-not-regular': {
    severity: 'warning',
    message: 'The file is not a regular file, so it is left out',
    fix: 'Put the file itself here: symbolic links, devices and pipes are not followed.',
    why: 'A link could publish any file of the machine that builds the site, and a pipe would keep the build waiting for ever.',
    example: 'a symbolic link `reviewer.md` that leads to a file in another folder.',
  },
  'file-not-processed': {
    severity: 'error',
    message: 'The file met a fault in Vitrine, and is left out',
    fix: 'Please report it, with the file; all other files are built.',
    why: 'One file must never take all others down, so the build goes on without it.',
    example: 'none that is known; it takes a fault in Vitrine itself.',
  },
  'file-too-large': {
    severity: 'error',
    message: 'The file is larger than 256 KiB',
    fix: 'Split the prompt, or move its reference material to files that the agent reads.',
    why: 'A prompt is read whole in every session: this one would fill most of a model’s context before any work begins.',
    example: {
      files: {
        'reviewer.md': 'x'.repeat(256 * 1024 + 1),
      },
      at: 'reviewer.md:1',
    },
  },
  'file-not-utf8': {
    severity: 'error',
    message: 'The file is not UTF-8 text',
    fix: 'Save it again with the encoding UTF-8.',
    why: 'Coding tools read agent files as UTF-8. In any other encoding, letters with accents reach the model as rubbish.',
    example: {
      files: {
        'waiter.md': latin1('---\nname: waiter\ndescription: Serves caf\xE9.\n---\n'),
      },
      at: 'waiter.md:3',
    },
  },
  'file-not-an-agent': {
    severity: 'info',
    message: 'The file is documentation, so it is left out',
    fix: 'Rename it if it is an agent.',
    why: 'A page for a README would stand among the agents, and offer it as one.',
    example: {
      files: {
        'README.md': '# Our agents\n',
      },
      at: 'README.md:1',
    },
  },
} as const satisfies Kinds;

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
