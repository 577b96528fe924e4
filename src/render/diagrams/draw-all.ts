import type { Browser } from '../../browser/browser.ts';
import { launchClosed } from './closed-browser.ts';
import { drawInBrowser } from './draw-in-browser.ts';
import { broken, type Drawing, noBrowser, type Outcome } from './drawing.ts';

/** How long drawing may take, in milliseconds. */
export interface TimeLimits {
  /** For all diagrams in one browser. */
  together: number;
  /** For one diagram in a browser of its own. */
  alone: number;
}

/** The drawings, or why there are none; `suspect` if one of the sources may be to blame. */
type Attempt = { drawings: Drawing[] } | { failure: Outcome; suspect: boolean };

/**
 * Draws all sources in one browser. If that takes too long or the browser fails, one of them may be to blame
 * and nobody knows which: each is then drawn in a browser of its own, and only those that fail again are
 * `broken`.
 *
 * @returns one outcome for each source, in their order.
 */
export async function drawAll(
  sources: readonly string[],
  browser: Browser,
  limits: TimeLimits,
): Promise<Outcome[]> {
  const attempt = await drawOnce(
    sources,
    browser,
    sources.length > 1 ? limits.together : limits.alone,
  );
  if ('drawings' in attempt) return attempt.drawings.map((drawing) => ({ drawing, lasting: true }));
  if (!attempt.suspect || sources.length === 1) return sources.map(() => attempt.failure);
  const outcomes: Outcome[] = [];
  for (const source of sources) outcomes.push(...(await drawAll([source], browser, limits)));
  return outcomes;
}

async function drawOnce(
  sources: readonly string[],
  browser: Browser,
  limit: number,
): Promise<Attempt> {
  const launch = await settle(launchClosed(browser));
  if ('error' in launch) {
    const drawing = noBrowser(
      `The browser ${browser.executablePath} did not start: ${firstLine(launch.error)}`,
    );
    return { failure: { drawing, lasting: false }, suspect: false };
  }
  const late = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => late.resolve(undefined), limit);
  const drawing = settle(drawInBrowser(sources, launch.value.browserType));
  const drawn = await Promise.race([drawing, late.promise]);
  clearTimeout(timer);
  // Also ends a page that is caught in a loop.
  await launch.value.close();

  if (drawn === undefined) {
    const failure = broken(`The diagram was not drawn within ${limit / 1000} seconds.`);
    return { failure: { drawing: failure, lasting: true }, suspect: true };
  }
  if ('value' in drawn) return { drawings: drawn.value };
  const failure = broken(`The browser failed while it drew: ${firstLine(drawn.error)}`);
  return { failure: { drawing: failure, lasting: false }, suspect: true };
}

async function settle<T>(promise: Promise<T>): Promise<{ value: T } | { error: unknown }> {
  return promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? '';
}
