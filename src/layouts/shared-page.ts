import type { PublishedAgent } from '../catalog/catalog.ts';

/** A page as a message shows it that links to it. */
export interface SharedPage {
  /** Without the title of the site. */
  title: string;
  description: string | undefined;
  /** The agent that the page is about. */
  agent: PublishedAgent | undefined;
}
