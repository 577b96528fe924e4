import type { Kinds } from './kind.ts';

/** What can be wrong with the tools of an agent. */
export const toolKinds = {
  'tool-unknown': {
    severity: 'warning',
    message: 'The tool is not known',
    fix: 'Correct its name: a tool that does not exist is not granted.',
    why: 'The agent has to work without the tool, and fails at the step that needs it.',
    example: {
      files: {
        'reviewer.md': '---\nname: reviewer\ndescription: Reviews code.\ntools: Read, Gerp\n---\n',
      },
      at: 'reviewer.md:4',
    },
  },
  'tool-retired': {
    severity: 'warning',
    message: 'The tool no longer exists under this name',
    fix: 'Write the name that it has now.',
    why: 'Sooner or later a former name grants nothing, and the agent lacks what it was written to use.',
    example: {
      files: {
        'reviewer.md': '---\nname: reviewer\ndescription: Reviews code.\ntools: Read, LS\n---\n',
      },
      at: 'reviewer.md:4',
    },
  },
  'tool-foreign': {
    severity: 'warning',
    message: 'The tool belongs to another product',
    fix: 'Write the name that the tool has in the product that this file is for.',
    why: 'The product that loads the file does not know the tool, and the agent has to work without it.',
    example: {
      files: {
        'reviewer.md':
          '---\nname: reviewer\ndescription: Reviews code.\ntools: Read, edit/editFiles\n---\n',
      },
      at: 'reviewer.md:4',
    },
  },
  'permission-unclear': {
    severity: 'warning',
    message: 'What the agent may do cannot be told',
    fix: 'Write what restricts it as its product reads it.',
    why: 'A restriction that the product does not understand restricts nothing. Readers are told to expect every tool, and the files for other coding tools grant none.',
    example: {
      files: {
        'reviewer.md':
          '---\nname: reviewer\ndescription: Reviews code.\ndisallowedTools: Bash; Write\n---\n',
      },
      at: 'reviewer.md:4',
    },
  },
  'permission-wide': {
    severity: 'warning',
    message: 'The description promises less than the tools allow',
    fix: 'Take away the tools that the promise excludes, or do not make it.',
    why: 'Whoever trusts the description lets an agent run that can do more than it says. Bash alone can write, delete and reach the network.',
    example: {
      files: {
        'reviewer.md':
          '---\nname: reviewer\ndescription: Reviews code, read-only.\ntools: Read, Grep, Bash\n---\n',
      },
      at: 'reviewer.md:3',
    },
  },
} as const satisfies Kinds;
