import type { Finding, Place } from '../../diagnostics/diagnostic.ts';

/** Why it is unclear what an agent may do. */
export interface Doubt {
  /** The key of the front matter that is not understood; `front-matter` for all of it. */
  key: string;
  /** What is to be reported; undefined where another finding says it. */
  report?: { place: Place; detail: string; fix: string };
}

/** What is reported of a doubt. */
export function doubtFindings(doubt: Doubt | undefined): Finding[] {
  return doubt?.report ? [{ code: 'permission-unclear', ...doubt.report }] : [];
}
