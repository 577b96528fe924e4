import type { Diagnostic } from './diagnostic.ts';

/** A diagnostic whose file can be found from where the reader stands. */
export interface LocatedDiagnostic extends Diagnostic {
  /** Path of the file, relative to the working directory, with `/` between its parts. */
  path: string;
}

/** What a check found. */
export interface Report {
  /** Number of agents that were read. */
  agents: number;
  /** Number of files that were looked into. */
  files: number;
  /** Sorted by file, then place. */
  diagnostics: LocatedDiagnostic[];
}
