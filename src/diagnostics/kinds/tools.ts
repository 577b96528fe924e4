import type { Kinds } from './kind.ts';

/** What can be wrong with the tools of an agent. */
export const toolKinds = {
  'tool-unknown': {
    severity: 'warning',
    message: 'The tool is not known',
    fix: 'Correct its name: a tool that does not exist is not granted.',
  },
  'tool-retired': {
    severity: 'warning',
    message: 'The tool no longer exists under this name',
    fix: 'Write the name that it has now.',
  },
  'tool-foreign': {
    severity: 'warning',
    message: 'The tool belongs to another product',
    fix: 'Write the name that the tool has in the product that this file is for.',
  },
  'permission-wide': {
    severity: 'warning',
    message: 'The description promises less than the tools allow',
    fix: 'Take away the tools that the promise excludes, or do not make it.',
  },
} as const satisfies Kinds;
