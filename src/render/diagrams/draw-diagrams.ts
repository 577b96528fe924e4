import type { Browser } from '../../browser/browser.ts';
import { browserHint, findBrowser } from '../../browser/find-browser.ts';
import { drawAll, type TimeLimits } from './draw-all.ts';
import { broken, type Drawing, noBrowser } from './drawing.ts';
import { drawingCache } from './drawing-cache.ts';
import { LONGEST_SOURCE } from './mermaid-options.ts';
import { recipe } from './recipe.ts';

export type { Drawing } from './drawing.ts';

/** How `drawDiagrams` works. */
export interface DrawDiagramsOptions {
  /** Absolute path of a folder to keep drawings in; made when needed. */
  cacheDir: string;
  /** How to find a browser; called at most once, and only if something must be drawn. */
  find?: typeof findBrowser;
  /** Instead of the usual 60 seconds for all (more where there are many) and 30 for one by itself. */
  limits?: TimeLimits;
}

/**
 * Draws Mermaid diagrams for light and dark pages. What is kept on disk is not drawn again; no browser is
 * started if nothing is left to draw.
 *
 * @param sources Mermaid sources; equal ones are drawn once.
 * @returns a drawing for each source. One that cannot be drawn takes no other down.
 * @throws if the folder cannot be read or written.
 */
export async function drawDiagrams(
  sources: readonly string[],
  options: DrawDiagramsOptions,
): Promise<Map<string, Drawing>> {
  const drawings = new Map<string, Drawing>();
  const cache = drawingCache(options.cacheDir, recipe());
  const undrawn: string[] = [];
  for (const source of new Set(sources)) {
    const known = source.length > LONGEST_SOURCE ? tooLong(source) : await cache.read(source);
    if (known === undefined) undrawn.push(source);
    else drawings.set(source, known);
  }
  if (undrawn.length === 0) return drawings;

  const browser = await browserOrReason(options.find ?? findBrowser);
  if (typeof browser === 'string') {
    for (const source of undrawn) drawings.set(source, noBrowser(browser));
    return drawings;
  }
  const outcomes = await drawAll(undrawn, browser, options.limits ?? usualLimits(undrawn.length));
  for (const [index, source] of undrawn.entries()) {
    const outcome = outcomes[index];
    if (outcome === undefined)
      throw new Error(`${outcomes.length} drawings of ${undrawn.length} diagrams`);
    drawings.set(source, outcome.drawing);
    if (outcome.lasting) await cache.write(source, outcome.drawing);
  }
  return drawings;
}

// A browser that is missing, or chosen wrongly, costs the diagrams and nothing else.
async function browserOrReason(find: typeof findBrowser): Promise<Browser | string> {
  try {
    return (await find()) ?? browserHint();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function usualLimits(count: number): TimeLimits {
  return { together: 60_000 + count * 500, alone: 30_000 };
}

function tooLong(source: string): Drawing {
  return broken(
    `The diagram has ${source.length} characters; at most ${LONGEST_SOURCE} are drawn.`,
  );
}
