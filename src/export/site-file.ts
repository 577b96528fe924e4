import type { PublishedAgent } from '../catalog/catalog.ts';
import type { SiteOptions } from '../catalog/shared-state.ts';

/** A file of the published site that is no page. */
export interface SiteFile {
  /** Relative to the root of the site, such as `r/backend-expert.json`. */
  path: string;
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
  /** What the owner says of the site. */
  options: SiteOptions;
}
