import type { Kinds } from './kind.ts';

/** What can be wrong with a front matter. */
export const frontMatterKinds = {
  'front-matter-language': {
    severity: 'error',
    message: 'The front matter is not YAML',
    fix: 'Write it as YAML, between two lines of three dashes. Other languages are never run.',
    why: 'A front matter in JavaScript is a program that runs on the machine of whoever reads the file. No coding tool reads one.',
    example: {
      files: {
        'reviewer.md': '---js\n{ name: process.env.USER }\n---\n',
      },
      at: 'reviewer.md:1',
    },
  },
  'front-matter-bound': {
    severity: 'error',
    message: 'The front matter crosses a bound (16 KiB, 200 keys, 20 levels)',
    fix: 'Keep only what describes the agent there, and move the rest to the body.',
    why: 'A few hundred bytes of YAML can keep a reader busy for minutes. No real front matter comes near the bounds.',
    example: {
      files: {
        'reviewer.md': `---\nname: reviewer\ndescription: Reviews code.\ntags: ${'['.repeat(21)}${']'.repeat(21)}\n---\n`,
      },
      at: 'reviewer.md:4',
    },
  },
  'front-matter-key-refused': {
    severity: 'error',
    message: 'The front matter has a key that is never read',
    fix: 'Remove the key.',
    why: 'In JavaScript these keys change what objects are, and with them the program that reads the file.',
    example: {
      files: {
        'reviewer.md': '---\nname: reviewer\ndescription: Reviews code.\n__proto__: none\n---\n',
      },
      at: 'reviewer.md:4',
    },
  },
  'front-matter-invalid': {
    severity: 'warning',
    message: 'The front matter is not valid YAML, so it was read line by line',
    fix: 'Put the value in double quotes, or start it with `>-` and indent the lines that follow.',
    why: 'Tools that parse YAML strictly see no front matter at all: the agent loses its name, its description and its restriction to some tools.',
    example: {
      files: {
        'reviewer.md': '---\nname: reviewer\ndescription: Use when: a change is ready.\n---\n',
      },
      at: 'reviewer.md:3',
    },
  },
  'front-matter-early-end': {
    severity: 'warning',
    message: 'Claude Code ends the front matter at the first `---` in it, which is here',
    fix: 'Write `--` or a dash (—) in its place.',
    why: 'What follows the dashes is taken for the prompt: a `tools` line below them restricts nothing, and within quotes they keep the whole file from being loaded.',
    example: {
      files: {
        'reviewer.md':
          '---\nname: reviewer\ndescription: Reviews code --- all of it.\ntools: Read\n---\n',
      },
      at: 'reviewer.md:3',
    },
  },
  'front-matter-missing': {
    severity: 'warning',
    message: 'The file has no front matter',
    fix: 'Begin the file with `---`, `name: …`, `description: …` and a second `---`.',
    why: 'Without a name and a description no coding tool loads the file as an agent, and the catalog can only guess both.',
    example: {
      files: {
        'reviewer.md': '# Reviewer\n\nReviews code.\n',
      },
      at: 'reviewer.md:1',
    },
  },
  'front-matter-unclosed': {
    severity: 'warning',
    message: 'The front matter is not closed',
    fix: 'End it with a line of three dashes.',
    why: 'Nothing tells where the front matter ends and the prompt begins, so tools take all of it for one of the two.',
    example: {
      files: {
        'reviewer.md': '---\nname: reviewer\ndescription: Reviews code.\n\nReview the change.\n',
      },
      at: 'reviewer.md:1',
    },
  },
  'front-matter-delimiter': {
    severity: 'warning',
    message: 'A line that opens or closes the front matter is not exactly three dashes',
    fix: 'Write exactly three dashes: `---`.',
    why: 'Strict readers look for a line of exactly three dashes, do not find it, and take the whole file for front matter.',
    example: {
      files: {
        'reviewer.md': `---\nname: reviewer\ndescription: Reviews code.\n${'-'.repeat(56)}\n\nReview the change.\n`,
      },
      at: 'reviewer.md:4',
    },
  },
  'front-matter-fenced': {
    severity: 'warning',
    message: 'The front matter stands in a code fence, where no tool looks for it',
    fix: 'Remove the fence, and begin the file with `---`.',
    why: 'To every tool the fence is part of the prompt, and the agent has neither name nor description.',
    example: {
      files: {
        'reviewer.md':
          '```yaml\n---\nname: reviewer\ndescription: Reviews code.\n---\n```\n\nReview the change.\n',
      },
      at: 'reviewer.md:1',
    },
  },
  'front-matter-indented': {
    severity: 'warning',
    message: 'The front matter is indented, so no tool sees it',
    fix: 'Remove the white space before its lines; the first one must be `---`.',
    why: 'Tools look for three dashes at the very beginning of a line. Indented by four spaces, all of the file is one code block to Markdown.',
    example: {
      files: {
        'reviewer.md':
          '    ---\n    name: reviewer\n    description: Reviews code.\n    ---\n\n    Review the change.\n',
      },
      at: 'reviewer.md:1',
    },
  },
  'front-matter-late': {
    severity: 'warning',
    message: 'The front matter does not begin on the first line',
    fix: 'Remove what stands before `---`.',
    why: 'Most tools only look at the very first line, and take a front matter that comes later for a part of the prompt.',
    example: {
      files: {
        'reviewer.md':
          '\n---\nname: reviewer\ndescription: Reviews code.\n---\n\nReview the change.\n',
      },
      at: 'reviewer.md:1',
    },
  },
  'name-missing': {
    severity: 'error',
    message: 'The agent has no name, so the file name stands in for it',
    fix: 'Add `name: …` to the front matter.',
    why: 'An agent is called by its name; tools that require one do not load the file.',
    example: {
      files: {
        'reviewer.md': '---\ndescription: Reviews code.\n---\n',
      },
      at: 'reviewer.md:1',
    },
  },
  'name-invalid': {
    severity: 'warning',
    message: 'The name is not made of lower case letters, digits and hyphens',
    fix: 'Give it such a name; a title for people belongs into the first heading.',
    why: 'The name is what people and other agents type to call it. The documented form has no spaces, capitals or signs, and tools may refuse any other.',
    example: {
      files: {
        'reviewer.md': '---\nname: Code Reviewer\ndescription: Reviews code.\n---\n',
      },
      at: 'reviewer.md:2',
    },
  },
  'description-missing': {
    severity: 'warning',
    message: 'The agent has no description, so nothing tells when to use it',
    fix: 'Add `description: …` to the front matter: what the agent does and when to call it.',
    why: 'The description is all that a model knows of an agent before it calls it: without one, it is never called by itself.',
    example: {
      files: {
        'reviewer.md': '---\nname: reviewer\n---\n',
      },
      at: 'reviewer.md:1',
    },
  },
  'description-long': {
    severity: 'warning',
    message: 'The description is longer than 1,024 characters, and is read in every session',
    fix: 'Say what the agent does and when to call it; move examples to the body.',
    why: 'The descriptions of all agents are part of every session, whether the agent is called or not, and take room from the work.',
    example: {
      files: {
        'reviewer.md': `---\nname: reviewer\ndescription: ${'Reviews code. '.repeat(80)}\n---\n`,
      },
      at: 'reviewer.md:3',
    },
  },
  'field-unknown': {
    severity: 'info',
    message: 'The front matter has a field that is not documented',
    fix: 'Keep it if something of yours reads it.',
    why: 'Whoever wrote it may expect an effect that it does not have.',
    example: {
      files: {
        'reviewer.md': '---\nname: reviewer\ndescription: Reviews code.\npriority: high\n---\n',
      },
      at: 'reviewer.md:4',
    },
  },
  'field-misspelt': {
    severity: 'warning',
    message: 'The front matter has a field that looks like a documented one',
    fix: 'Correct its spelling: as it is, it has no effect.',
    why: 'A tool passes over fields that it does not know without a word: a misspelt restriction restricts nothing.',
    example: {
      files: {
        'reviewer.md':
          '---\nname: reviewer\ndescription: Reviews code.\ndisallowedTool: Bash\n---\n',
      },
      at: 'reviewer.md:4',
    },
  },
  'field-invalid': {
    severity: 'warning',
    message: 'The front matter has a value that is not documented',
    fix: 'Correct the value, or remove the field.',
    why: 'The tool ignores the value, or refuses the file, and the agent does not run the way that the file says.',
    example: {
      files: {
        'reviewer.md':
          '---\nname: reviewer\ndescription: Reviews code.\npermissionMode: everything\n---\n',
      },
      at: 'reviewer.md:4',
    },
  },
  'value-cut': {
    severity: 'warning',
    message: 'YAML takes a part of a value for a comment',
    fix: 'Put the value between double quotes.',
    why: 'Outside of quotes a space and `#` begin a comment in YAML: what follows is lost, and the value ends in the middle of a sentence, or is empty.',
    example: {
      files: {
        'reviewer.md': '---\nname: reviewer\ndescription: Fixes issue #42 quickly.\n---\n',
      },
      at: 'reviewer.md:3',
    },
  },
  'model-unknown': {
    severity: 'warning',
    message: 'The model is not known',
    fix: 'Write `sonnet`, `opus`, `haiku`, `inherit`, or the whole name of a model.',
    why: 'The agent fails when it is called, or runs on another model than its author tested.',
    example: {
      files: {
        'reviewer.md': '---\nname: reviewer\ndescription: Reviews code.\nmodel: sonet\n---\n',
      },
      at: 'reviewer.md:4',
    },
  },
} as const satisfies Kinds;
