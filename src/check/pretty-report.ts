import { codeFrame } from '../diagnostics/code-frame.ts';
import { pretty } from '../diagnostics/pretty.ts';
import type { LocatedDiagnostic } from '../diagnostics/report.ts';
import { counted, tally } from '../diagnostics/tally.ts';
import { readSource } from '../integrations/read-files.ts';
import type { Checked } from './read-targets.ts';

/** A report for a terminal: each finding with its source and how to mend it, and their number. */
export async function prettyReport({ report, files }: Checked): Promise<string> {
  const sources = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const blocks: string[] = [];
  for (const [path, found] of Map.groupBy(report.diagnostics, (diagnostic) => diagnostic.path)) {
    const lines = linesOf(sources.get(path) ?? (await undecodable(path, found)));
    for (const diagnostic of found) {
      blocks.push(pretty(diagnostic, { path, frame: codeFrame(lines, diagnostic) }));
    }
  }
  const where = `in ${counted(report.files, 'file')}`;
  const tallied = tally(report.diagnostics);
  blocks.push(tallied === '' ? `No problems ${where}.` : `${tallied} ${where}`);
  return blocks.join('\n\n');
}

// What could not be decoded is no agent, and yet has a line to show. All else that was not read has none.
async function undecodable(
  path: string,
  found: readonly LocatedDiagnostic[],
): Promise<Uint8Array | undefined> {
  if (!found.some(({ code }) => code === 'file-not-utf8')) return undefined;
  const outcome = await readSource('', path);
  return 'bytes' in outcome ? outcome.bytes : undefined;
}

function linesOf(bytes: Uint8Array | undefined): string[] {
  if (bytes === undefined) return [];
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return text.replace(/\n$/, '').split('\n');
}
