import { z } from 'astro/zod';

/** A whole number that counts something. */
export const count = z.int().min(0);

/** What a tool can do. */
export const risk = z.enum(['read', 'write', 'execute', 'network', 'unknown']).meta({
  id: 'Risk',
  description: 'What a tool can do to a machine or beyond it; unknown for tools of other programs.',
});

/** The product that a file is written for. */
export const format = z
  .enum(['claude-code', 'copilot', 'opencode', 'gemini', 'skill'])
  .meta({ id: 'Format', description: 'The product that the file is written for.' });

/** Where something is: a path from the root of the server that the site is on. */
export const address = z.string().regex(/^\//);

/** Keys that say what an agent is called and what it is for. */
export const identity = {
  slug: z.string().describe('The address of the agent in the catalog.'),
  name: z
    .string()
    .describe('`name` of the front matter; the name of the file or folder where it has none.'),
  title: z.string().describe('First heading of the prompt, or the name made readable.'),
  description: z.string().describe('The whole description, as a model reads it.'),
  language: z.string().describe('BCP 47 tag of the language that the prompt is written in.'),
  category: z.string().nullable().describe('Path of the parent folder; null at the root.'),
  format,
  model: z
    .string()
    .nullable()
    .describe('As the front matter names it; null inherits the model of the session.'),
};

/** Keys that say what an agent may do. */
export const abilities = {
  reads: z.boolean().describe('Whether it can read files.'),
  writes: z.boolean().describe('Whether it can change files.'),
  executes: z.boolean().describe('Whether it can run commands; it can then do the rest as well.'),
  network: z.boolean().describe('Whether it can reach the network.'),
  unknown: z
    .boolean()
    .describe(
      'Whether it may use tools whose effect is not known here, such as those of MCP servers.',
    ),
  readOnly: z.boolean().describe('No tool is left that writes or executes, or may.'),
};

/** Estimate of a prompt's size. */
export const tokens = count.describe('Estimate of the size of the prompt in tokens.');

/** The SHA-256 of a file. */
export const digest = z
  .string()
  .regex(/^[\da-f]{64}$/)
  .describe('Digest of the bytes of the file (SHA-256), in hexadecimal.');

/** The file that an agent was read from. */
export const file = z
  .object({
    path: z.string().describe('Relative to the agents folder, with `/` between its parts.'),
    url: address.describe(
      'Where it can be loaded, byte for byte: a path from the root of the server.',
    ),
    bytes: count.describe('Its size.'),
    sha256: digest,
    changed: z
      .string()
      .nullable()
      .describe(
        'When it last changed in its repository, such as 2026-01-31T12:00:00Z; null where there is no history of it.',
      ),
  })
  .meta({ id: 'File', description: 'The file that the agent was read from.' });

/** Path of the page of an agent. */
export const page = address.describe('Path of its page, from the root of the server.');

/** Language of a site. */
export const locale = z
  .string()
  .describe('Language of the site: what is written for people here is in it.');

/** Where the schema of a document is. */
export const schemaAddress = address.describe(
  'The schema of this document: a path from the root of the server.',
);
