import { z } from 'astro/zod';
import { facetNames, sortNames } from '../catalog/facet-names.ts';
import { locales } from '../i18n/messages.ts';
import { optionProblems } from './option-problems.ts';
import { type RepositoryOption, repositoryOption } from './repository-links.ts';

// A browser takes a backslash for a slash, and leaves out line breaks and tabs.
const path = z
  .string()
  .regex(/^\/(?![/\\])\P{Cc}*$/u, { error: 'a path that begins with one slash' });

// Nothing that runs when it is clicked.
const href = z.union([path, z.url({ protocol: /^(?:https?|mailto)$/ })], {
  error: 'an address (https://…, mailto:…) or a path that begins with one slash',
});

const accent = z.string().regex(/^#(?:[\da-f]{3}){1,2}$/i, { error: 'a colour such as #1c5ba6' });

const schema = z.strictObject({
  agents: z.string().min(1).default('./agents'),
  title: z.string().min(1).default('Vitrine'),
  description: z.string().min(1).optional(),
  locale: z.enum(locales).default('en'),
  logo: path.optional(),
  accent: accent.optional(),
  repository: repositoryOption.optional(),
  nav: z.array(z.strictObject({ label: z.string().min(1), href })).default([]),
  footer: z.string().min(1).optional(),
  image: path.optional(),
  ogImages: z.boolean().default(false),
  sort: z.enum(sortNames).default('name'),
  facets: z
    .array(z.enum(facetNames))
    .refine((names) => new Set(names).size === names.length, { error: 'each facet once' })
    .default([...facetNames]),
});

/** What an owner may set in `astro.config.mjs`. */
export interface VitrineOptions {
  /** Folder of the agents, relative to the project. Default: `./agents`. */
  agents?: string | undefined;
  /** Title of the site. Default: `Vitrine`. */
  title?: string | undefined;
  /** One line that says what the catalog is. */
  description?: string | undefined;
  /** Language of the interface: `en` or `fr`. Default: `en`. Agents keep their own. */
  locale?: (typeof locales)[number] | undefined;
  /** Image beside the title: a file of the project's `public` folder, such as `/logo.svg`. */
  logo?: string | undefined;
  /** Colour of what is chosen or in focus, such as `#1c5ba6`; made readable in both themes. */
  accent?: string | undefined;
  /**
   * Where the agents folder stands in its repository, as a browser shows it, such as
   * `https://github.com/acme/agents/tree/main/agents`: gives “Edit this agent” and “View history”.
   */
  repository?: RepositoryOption | undefined;
  /** Links in the head of every page, after the catalog's own. */
  nav?: { label: string; href: string }[] | undefined;
  /** A line at the foot of every page. */
  footer?: string | undefined;
  /**
   * Image that messages show beside a link to the site: a file of the project's `public` folder, such
   * as `/share.png`; 1200 by 630 pixels fit everywhere. Default: one without words.
   */
  image?: string | undefined;
  /**
   * Whether each agent gets an image of its own for that, drawn while the site is built. Default:
   * `false`, since it takes time.
   */
  ogImages?: boolean | undefined;
  /** How the catalog is sorted at first: `name`, `newest` or `size`. Default: `name`. */
  sort?: (typeof sortNames)[number] | undefined;
  /** What the catalog can be narrowed by, in this order. Default: all. */
  facets?: (typeof facetNames)[number][] | undefined;
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
  const problems = result.error.issues.flatMap((issue) =>
    optionProblems(issue, options, Object.keys(schema.shape)),
  );
  throw new Error(
    `The options of vitrine() are not valid:\n${problems.map((line) => `  ${line}`).join('\n')}`,
  );
}
