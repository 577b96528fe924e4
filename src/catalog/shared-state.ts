import type { FacetName, SortName } from './facet-names.ts';
import type { Catalog } from './published-agent.ts';

/** A link of the owner's own. */
export interface SiteLink {
  label: string;
  /** An address, or a path of this site, which begins with a slash and is put under its base. */
  href: string;
}

/** What the owner says of the site. */
export interface SiteOptions {
  /** Title of the site. */
  title: string;
  /** One line that says what the catalog is; the interface has one of its own. */
  description?: string | undefined;
  /** Language of the interface. */
  locale: 'en' | 'fr';
  /** An image beside the title: a path of this site, which begins with a slash. */
  logo?: string | undefined;
  /** Colour of what is chosen or in focus, as `#rrggbb`. */
  accent?: string | undefined;
  /** Links in the head of every page, after the catalog's own. */
  nav: SiteLink[];
  /** A line at the foot of every page. */
  footer?: string | undefined;
  /** The image of every link to the site: a path of this site, which begins with a slash. */
  image?: string | undefined;
  /** Whether links to agents have images of their own. */
  ogImages: boolean;
  /** Where an agent's file stands in its repository, by its path in the agents folder. */
  repositoryLinks?: ((path: string) => { edit: string; history: string }) | undefined;
  /** The agents folder, from the root of its repository; undefined where the owner names none. */
  repositoryFolder?: string | undefined;
  /** The order in which the catalog stands before a visitor chooses another. */
  sort: SortName;
  /** What the catalog can be narrowed by, in this order. */
  facets: FacetName[];
}

/**
 * What the integration hands to the pages, which Vite bundles apart from it. `base` and `development`
 * are here because variables of the machine, such as BASE_URL, win over those of `import.meta.env`.
 */
export interface VitrineState extends SiteOptions {
  /** The catalog as it is now; in dev, a new promise after each change. */
  catalog: Promise<Catalog>;
  /** Origin that the site is published at, such as `https://example.com`; undefined where nobody said. */
  origin: string | undefined;
  /** Path that the site is served from, with a slash at both ends. */
  base: string;
  /** Absolute path of a folder for images of these agents that were drawn before. */
  imageDirectory: string;
  /** Whether this is the dev server. */
  development: boolean;
}

declare global {
  // The pages run in the same process, from another bundle with modules of its own.
  var vitrineState: VitrineState | undefined;
}

/** Keeps the state where the pages find it. */
export function shareState(state: VitrineState): void {
  globalThis.vitrineState = state;
}

/** @throws if the integration did not run, which an Astro configuration without it would cause. */
export function sharedState(): VitrineState {
  const state = globalThis.vitrineState;
  if (!state) throw new Error('Add vitrine() to the integrations of astro.config.mjs.');
  return state;
}
