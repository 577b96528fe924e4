import { z } from 'astro/zod';
import { lossReasons } from '../targets/loss.ts';
import { targetIds } from '../targets/target.ts';
import {
  abilities,
  address,
  count,
  digest,
  file,
  identity,
  locale,
  page,
  risk,
  schemaAddress,
  tokens,
} from './parts.ts';

const toolUse = {
  name: z.string().describe('Name without its rule, such as `Bash`.'),
  rule: z
    .string()
    .nullable()
    .describe('What stands in parentheses after the name, such as `git:*`.'),
};

const mark = z
  .object({
    risk: z.enum([...risk.options, 'none']).describe('The risk that the words are about.'),
    words: z.string(),
  })
  .meta({ id: 'Mark', description: 'What the agent may do, in a few words.' });

const topic = z
  .object({
    key: z.string().describe('The same for every spelling of the subject.'),
    label: z.string().describe('As the author wrote it.'),
  })
  .meta({ id: 'Topic', description: 'A subject that agents can be compared by.' });

const domain = z
  .object({
    title: z.string().nullable().describe('Null where the expertise is a flat list.'),
    topics: z.array(topic).describe('What the title names.'),
    items: z.array(
      z.object({ text: z.string().describe('One line of the expertise.'), topics: z.array(topic) }),
    ),
  })
  .meta({ id: 'Domain', description: 'A field of expertise with what the agent knows in it.' });

const settings = z
  .object({
    permissionMode: z.string().nullable(),
    maxTurns: z.number().nullable(),
    skills: z.array(z.string()),
    mcpServers: z
      .array(z.string())
      .describe('Names of the MCP servers that the agent may reach, its own included.'),
    hooks: z.array(z.string()).describe('Names of the events on which hooks run commands.'),
    memory: z.string().nullable(),
    background: z.boolean().nullable(),
    effort: z.union([z.string(), z.number()]).nullable(),
    isolation: z.string().nullable(),
    color: z.string().nullable(),
    initialPrompt: z.string().nullable(),
  })
  .meta({
    id: 'Settings',
    description:
      'Other fields that change how the agent runs; null stands for what the file does not set.',
  });

const loss = z
  .object({
    field: z.string().describe('Key of the front matter that it is about; `prompt` for the body.'),
    reason: z.enum(lossReasons).describe('Why it is lost.'),
    names: z.array(z.string()).describe('What it is about, such as names of tools.'),
    widens: z.boolean().describe('Whether the exported agent may do more than its source says.'),
  })
  .meta({
    id: 'Loss',
    description: 'Something of the agent that the exported file does not keep.',
  });

const exported = z
  .object({
    target: z.enum(targetIds).describe('The coding tool that the file is for.'),
    url: address.describe('Where the file can be loaded: a path from the root of the server.'),
    sha256: digest,
    destination: z.string().describe('Where the file belongs, relative to a project.'),
    losses: z.array(loss),
  })
  .meta({ id: 'Export', description: 'The agent as a file for a coding tool.' });

/** The shape of `/agents/<slug>.json`. */
export const agentSchema = z
  .object({
    $schema: schemaAddress,
    ...identity,
    emoji: z.string().nullable().describe('The emoji of the title.'),
    summary: z.string().describe('What comes before the examples in the description.'),
    inherits: z
      .boolean()
      .describe('Whether it inherits every tool of the session, those of MCP servers included.'),
    tools: z
      .array(
        z
          .object({
            ...toolUse,
            risks: z.array(risk).describe('Empty for a tool that touches nothing.'),
            does: z.string().describe('What it does, as a phrase that completes its name.'),
          })
          .meta({ id: 'Tool', description: 'A tool that the agent may use.' }),
      )
      .describe(
        'What it may use, in the order of its file, without what is denied. For an agent that inherits: the built-in tools of its product that are left.',
      ),
    deniedTools: z
      .array(z.object(toolUse))
      .describe('What is taken away from the tools that it is granted or inherits.'),
    permissions: z
      .object({
        ...abilities,
        sentence: z.string().describe('All of it as a sentence.'),
        marks: z.array(mark).describe('The same in a few words each, the mildest first.'),
      })
      .meta({
        id: 'Permissions',
        description: 'What the agent may do, with all that its tools can do.',
      }),
    settings,
    expertise: z.array(domain),
    steps: z
      .array(
        z.object({
          title: z.string(),
          text: z.string().describe('What follows the title; empty where the step is one line.'),
        }),
      )
      .describe('The steps of its approach.'),
    principles: z.array(
      z.object({
        term: z.string().describe('The whole line where there is no explanation.'),
        explanation: z.string(),
      }),
    ),
    deliverables: z.array(z.string()),
    tokens,
    hidden: count.describe(
      'How many stretches of the file a model reads and a rendered page does not show.',
    ),
    file,
    exports: z
      .array(exported)
      .describe('The agent as files for other coding tools, and what of it they do not keep.'),
    page,
    locale,
  })
  .meta({
    title: 'Agent',
    description:
      'What the catalog knows of an agent. Every key is always there, and what the file does not say is null, or empty where there can be several.',
  });
