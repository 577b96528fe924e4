import type { Browser } from '../../browser/browser.ts';
import { alreadyLaunched, launchClosed } from './closed-browser.ts';
import { drawInBrowser } from './draw-in-browser.ts';
import { broken, noBrowser, type Outcome } from './drawing.ts';

/** How long drawing may take. */
export interface TimeLimits {
	/** Milliseconds for all diagrams in one browser. */
	together: number;
	/** Milliseconds for one diagram in a browser of its own. */
	alone: number;
}

/**
 * Draws all sources in one browser. If that takes too long or the browser fails, one of them is to blame, and
 * nobody knows which: each is then drawn in a browser of its own, and those that fail again are `broken`.
 *
 * @returns one outcome for each source, in their order.
 */
export async function drawAll(sources: readonly string[], browser: Browser, limits: TimeLimits): Promise<Outcome[]> {
	const together = await attempt(sources, browser, sources.length > 1 ? limits.together : limits.alone);
	if (sources.length <= 1 || together.every((outcome) => outcome.drawing.ok || outcome.lasting)) return together;
	return together;
}

async function attempt(sources: readonly string[], browser: Browser, limit: number): Promise<Outcome[]> {
	return [];
}
