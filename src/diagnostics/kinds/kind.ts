/** How much a diagnostic weighs: only an `error` or `warning` makes a strict build fail. */
export type Severity = 'error' | 'warning' | 'info';

/** A folder of agents that gives a diagnostic. */
export interface Example {
  /** What the files hold, by path. */
  files: Readonly<Record<string, string | Uint8Array>>;
  /** Where the diagnostic is reported: `path:line`. */
  at: string;
}

/** A kind of diagnostic: what the reporters print, and what its paragraph in the documentation says. */
export interface Kind {
  severity: Severity;
  /** What happened, without a full stop: details may follow a colon. */
  message: string;
  /** How to mend it, as a sentence. */
  fix: string;
  /** Why it matters: what readers, or the models that read the file, would suffer. */
  why: string;
  /** Files that give it; a sentence where files alone cannot. */
  example: Example | string;
}

/** Kinds by their permanent code. */
export type Kinds = Record<string, Kind>;
