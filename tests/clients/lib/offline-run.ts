import type { ModelRequest, ToolCall } from './model-server.ts';

/** Where the site and the model are while a program runs: always the same, since nothing else is there. */
export const sitePort = 4380;
export const modelPort = 4381;
export const proxyPort = 4382;

/** A published site for a program to fetch from. */
export interface ServedSite {
  folder: string;
  /** Path under which it stands, such as `/catalog`; empty for the root. */
  base: string;
  /** A host name: then the site is served over https under this name too, through a proxy. */
  host?: string;
}

/** A program to run, and what it finds on its machine. */
export interface OfflineRun {
  command: string;
  args: readonly string[];
  cwd: string;
  /** Its home folder. */
  home: string;
  env?: Record<string, string>;
  site?: ServedSite;
  /** What the model answers first: calls of tools. Without, it says “ok”. */
  calls?: readonly ToolCall[];
}

/** How a program ended, and what it asked for meanwhile. */
export interface OfflineOutcome {
  code: number | null;
  /** Standard output and standard error, without colours. */
  stdout: string;
  stderr: string;
  /** What it asked of the model, in order. */
  requests: ModelRequest[];
  /** Paths of the site that it fetched, each with the status. */
  fetched: string[];
}
