/** How much a diagnostic weighs: only an `error` or `warning` makes a strict build fail. */
export type Severity = 'error' | 'warning' | 'info';

/** A kind of diagnostic: what the reporters print, and what its paragraph in the documentation says. */
export interface Kind {
  severity: Severity;
  /** What happened, without a full stop: details may follow a colon. */
  message: string;
  /** How to mend it, as a sentence. */
  fix: string;
}

/** Kinds by their permanent code. */
export type Kinds = Record<string, Kind>;
