import { type ExportSummary, exportAgent, type Source } from './export-agent.ts';

/** Gives what is known of the exports of an agent. */
export type ExportsOf = (source: Source) => readonly ExportSummary[];

/**
 * Makes a function that exports an agent once, however often it is asked, and keeps no text: it goes
 * with the agent.
 */
export function rememberExports(): ExportsOf {
  const known = new WeakMap<Source, readonly ExportSummary[]>();
  return (source) => {
    const summaries = known.get(source) ?? exportAgent(source).map(withoutBytes);
    known.set(source, summaries);
    return summaries;
  };
}

function withoutBytes({ target, path, sha256, verbatim, losses }: ExportSummary): ExportSummary {
  return { target, path, sha256, verbatim, losses };
}
