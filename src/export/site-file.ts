import type { Catalog, PublishedAgent } from '../catalog/published-agent.ts';
import type { SiteOptions, VitrineState } from '../catalog/shared-state.ts';

/** A file of the published site that is no page. */
export interface SiteFile {
  /** Relative to the root of the site, such as `r/backend-expert.json`. */
  path: string;
  /** Address of the agent that it is about: what is worked out for one file of an agent serves others. */
  slug?: string;
  /** Makes its content; text is published as UTF-8. */
  content(): SiteContent | Promise<SiteContent>;
}

/** What a file holds. */
export type SiteContent = string | Uint8Array;

/** What the files of a site are made of. */
export interface SiteContext {
  /** In the order of their titles. */
  agents: readonly PublishedAgent[];
  /** Origin that the site is published at, such as `https://example.com`; undefined where nobody said. */
  origin: string | undefined;
  /** Path that the site is served from, with a slash at both ends. */
  base: string;
  /** Absolute path of a folder for images of these agents that were drawn before. */
  imageDirectory: string;
  /** What the owner says of the site. */
  options: SiteOptions;
}

/** What the files of a catalog are made of, as the site is now. */
export function siteContext(
  { agents }: Catalog,
  { origin, base, imageDirectory, ...options }: VitrineState,
): SiteContext {
  return { agents, origin, base, imageDirectory, options };
}
