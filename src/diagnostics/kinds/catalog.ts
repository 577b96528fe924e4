import type { Kinds } from './kind.ts';

/** What can be wrong between the agents of a catalog. */
export const catalogKinds = {
  'slug-duplicate': {
    severity: 'error',
    message: 'Another file would be published at the same address',
    fix: 'Give one of the two another file name.',
    why: 'An address can only lead to one page, so both get longer addresses, and a link to either may be wrong.',
    example: {
      files: {
        'Code Reviewer.md': '---\nname: code-reviewer\ndescription: Reviews code.\n---\n',
        'code-reviewer.md': '---\nname: change-reviewer\ndescription: Reviews changes.\n---\n',
      },
      at: 'code-reviewer.md:1',
    },
  },
  'name-duplicate': {
    severity: 'error',
    message: 'Another agent has the same name, and a project can hold only one of the two',
    fix: 'Give one of the two another name.',
    why: 'A coding tool loads one of the two, and which one depends on the order in which it finds them.',
    example: {
      files: {
        'back/reviewer.md': '---\nname: reviewer\ndescription: Reviews the back end.\n---\n',
        'front/reviewer.md': '---\nname: reviewer\ndescription: Reviews the front end.\n---\n',
      },
      at: 'front/reviewer.md:2',
    },
  },
  'name-look-alike': {
    severity: 'warning',
    message: 'Another agent has a name that is hard to tell from this one',
    fix: 'Give one of the two a name of its own.',
    why: 'People and models call the wrong one. A name made of look-alike letters can also be a trap.',
    example: {
      files: {
        'data-analist.md': '---\nname: data-analist\ndescription: Explores data.\n---\n',
        'data-analyst.md': '---\nname: data-analyst\ndescription: Reports on data.\n---\n',
      },
      at: 'data-analyst.md:2',
    },
  },
  'reference-dead': {
    severity: 'warning',
    message: 'The file names an agent that is not in this catalog',
    fix: 'Correct the name, add the agent, or remove the reference.',
    why: 'Work is handed to an agent that does not exist, and stops there.',
    example: {
      files: {
        'lead.md':
          '---\nname: lead\ndescription: Leads the others.\ntools: Read, Agent(test-writer)\n---\n',
      },
      at: 'lead.md:4',
    },
  },
} as const satisfies Kinds;
