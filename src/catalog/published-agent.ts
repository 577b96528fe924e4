import type { Agent } from '../agent/agent.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceColours } from '../render/source/source-colours.ts';

/** An agent file with what its page needs. */
export interface ReadFile {
  agent: Agent;
  /** The prompt's sections as safe HTML. */
  html: string;
  /** The file, as it is on disk. */
  bytes: Uint8Array;
  /** How the file itself is highlighted; undefined where it stays plain. */
  colours?: SourceColours | undefined;
  /** When the file last changed in its repository, such as `2026-01-31T12:00:00Z`. */
  changed?: string | undefined;
  /** When it first came into the history of its repository. */
  created?: string | undefined;
}

/** An agent of the catalog. */
export interface PublishedAgent extends ReadFile {
  /** Its address, `/agents/<slug>/`. */
  slug: string;
}

/** All agents of a folder, sorted by title. */
export interface Catalog {
  agents: PublishedAgent[];
  /** Findings about all files, sorted by place. */
  diagnostics: Diagnostic[];
}
