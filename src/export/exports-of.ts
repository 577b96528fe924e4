import { type ExportSummary, exportAgent, type Source } from './export-agent.ts';

declare global {
  // The pages run in the same process, from another bundle with modules of its own.
  var vitrineExports: WeakMap<Source, readonly ExportSummary[]> | undefined;
}

/**
 * What is known of the exports of an agent. It is exported once, however often it is asked for; no
 * text is kept, and what is known goes with the agent.
 */
export function exportsOf(source: Source): readonly ExportSummary[] {
  globalThis.vitrineExports ??= new WeakMap();
  const known = globalThis.vitrineExports;
  const summaries = known.get(source) ?? exportAgent(source).map(withoutBytes);
  known.set(source, summaries);
  return summaries;
}

function withoutBytes({ target, path, sha256, verbatim, losses }: ExportSummary): ExportSummary {
  return { target, path, sha256, verbatim, losses };
}
