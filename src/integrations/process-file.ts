import type { Agent } from '../agent/agent.ts';
import { readAgent } from '../agent/read-agent.ts';
import { type Diagnostic, diagnose, fileStart } from '../diagnostics/diagnostic.ts';
import type { DiagramSource } from '../render/code.ts';
import { renderPlainText, renderWithinBounds } from '../render/page-bound.ts';

/** A file to read. */
export interface SourceFile {
  /** Relative to the agents folder, with `/` between its parts. */
  path: string;
  bytes: Uint8Array;
}

/** What reading and rendering one file gave. Plain data: it is cached and sent between threads. */
export interface ProcessedFile {
  agent: Agent | undefined;
  html: string;
  /** Lines count within the file. */
  diagrams: DiagramSource[];
  diagnostics: Diagnostic[];
}

/** Reads and renders files, one after the other. It also runs in worker threads. */
export default function processFiles(files: readonly SourceFile[]): ProcessedFile[] {
  return files.map((file) => {
    try {
      return processFile(file);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      const diagnostics = [diagnose('file-not-processed', file.path, fileStart, detail)];
      return { agent: undefined, html: '', diagrams: [], diagnostics };
    }
  });
}

function processFile({ path, bytes }: SourceFile): ProcessedFile {
  const { agent, body, origin, diagnostics } = readAgent(bytes, path);
  const article = renderWithinBounds(body);
  if (article === undefined) {
    const tooLarge = diagnose('page-bound', path, fileStart);
    return {
      // The headings that an outline leads to are not in plain text.
      agent: agent && { ...agent, outline: [] },
      html: renderPlainText(agent?.prompt ?? '').html,
      diagrams: [],
      diagnostics: [...diagnostics, tooLarge],
    };
  }
  const { html, diagrams } = article;
  const inFile = diagrams.map((diagram) => ({ ...diagram, line: diagram.line + origin.line - 1 }));
  return { agent, html, diagrams: inFile, diagnostics };
}
