import { z } from 'astro/zod';

const schema = z.strictObject({
  agents: z.string().min(1).default('./agents'),
  title: z.string().min(1).default('Vitrine'),
  description: z.string().default('AI agents, ready to read, search and take into a project.'),
});

/** What an owner may set in `astro.config.mjs`. */
export interface VitrineOptions {
  /** Folder of the agents, relative to the project. Default: `./agents`. */
  agents?: string | undefined;
  /** Title of the site. Default: `Vitrine`. */
  title?: string | undefined;
  /** One line that says what the catalog is. */
  description?: string | undefined;
}

/** The options with defaults filled in. */
export type ResolvedOptions = z.infer<typeof schema>;

/**
 * Checks an owner's options.
 *
 * @throws an Error with one line for each problem: which option, what was expected, what was given.
 */
export function resolveOptions(options: unknown): ResolvedOptions {
  const result = schema.safeParse(options);
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    ({ path, message }) =>
      `  ${path.map(String).join('.') || 'options'}: ${message.replace(/^Invalid input: /, '')}`,
  );
  throw new Error(`The options of vitrine() are not valid:\n${problems.join('\n')}`);
}
