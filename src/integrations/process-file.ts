import type { Agent } from '../agent/agent.ts';
import { readAgent } from '../agent/read-agent.ts';
import { type Diagnostic, diagnose, fileStart } from '../diagnostics/diagnostic.ts';
import type { DiagramSource } from '../render/code.ts';
import { linesInFile } from '../render/layout/section-lines.ts';
import { renderPlainText, renderWithinBounds } from '../render/page-bound.ts';
import { colourSource } from '../render/source/colour-source.ts';
import type { SourceColours } from '../render/source/source-colours.ts';

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
  /** How the file itself is highlighted; undefined without an agent. */
  colours: SourceColours | undefined;
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
      return { agent: undefined, html: '', colours: undefined, diagrams: [], diagnostics };
    }
  });
}

function processFile({ path, bytes }: SourceFile): ProcessedFile {
  const { agent, body, origin, diagnostics } = readAgent(bytes, path);
  const article = renderWithinBounds(body, linesInFile(agent?.prompt ?? '', origin.line));
  const colours = agent && coloursOf(bytes, agent);
  if (article === undefined) {
    const tooLarge = diagnose('page-bound', path, fileStart);
    return {
      // The headings that an outline leads to are not in plain text.
      agent: agent && { ...agent, outline: [] },
      html: renderPlainText(agent?.prompt ?? '').html,
      colours,
      diagrams: [],
      diagnostics: [...diagnostics, tooLarge],
    };
  }
  const { html, diagrams } = article;
  const inFile = diagrams.map((diagram) => ({ ...diagram, line: diagram.line + origin.line - 1 }));
  return { agent, html, colours, diagrams: inFile, diagnostics };
}

// The prompt is the end of the file.
function coloursOf(bytes: Uint8Array, { prompt }: Agent): SourceColours {
  const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return colourSource(source, source.length - prompt.length);
}
