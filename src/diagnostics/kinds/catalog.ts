import type { Kinds } from './kind.ts';

/** What can be wrong between the agents of a catalog. */
export const catalogKinds = {
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
  'name-look-alike': {
    severity: 'warning',
    message: 'Another agent has a name that is hard to tell from this one',
    fix: 'Give one of the two a name of its own.',
  },
  'reference-dead': {
    severity: 'warning',
    message: 'The file names an agent that is not in this catalog',
    fix: 'Correct the name, add the agent, or remove the reference.',
  },
} as const satisfies Kinds;
