import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { drawDiagrams } from '../render/diagrams/draw-diagrams.ts';
import { insertDrawings } from '../render/insert-drawings.ts';
import type { ProcessedFile } from './process-file.ts';

/** Draws the diagrams of all files at once, and puts the drawings into their HTML. */
export async function addDrawings(
  results: readonly ProcessedFile[],
  cacheDirectory: string,
): Promise<ProcessedFile[]> {
  const sources = new Map(
    results.flatMap(({ diagrams }) => diagrams.map(({ key, source }) => [source, key])),
  );
  if (sources.size === 0) return [...results];
  const drawings = await drawDiagrams([...sources.keys()], { cacheDir: cacheDirectory });

  let browserMissing = false;
  return results.map((result) => {
    if (result.diagrams.length === 0) return result;
    const diagnostics = result.diagrams.flatMap(({ source, line }): Diagnostic[] => {
      const drawing = drawings.get(source);
      const file = result.agent?.path;
      if (!drawing || drawing.ok || file === undefined) return [];
      const place = { line, column: 1 };
      if (drawing.reason === 'broken')
        return [diagnose('diagram-broken', file, place, drawing.message)];
      // Said once: it is about the machine, not about a file.
      if (browserMissing) return [];
      browserMissing = true;
      return [diagnose('diagram-not-drawn', file, place, drawing.message)];
    });
    const byKey = new Map(result.diagrams.map(({ key, source }) => [key, drawings.get(source)]));
    return {
      ...result,
      html: insertDrawings(result.html, byKey),
      diagnostics: [...result.diagnostics, ...diagnostics],
    };
  });
}
