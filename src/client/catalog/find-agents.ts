import { IndexNotReady } from '../search/load-json.ts';
import { nothingFound } from '../search/nothing-found.ts';
import { searchEngine } from '../search/search-engine.ts';
import { clientWords } from '../words.ts';
import type { Found } from './found.ts';

export { drawCorrection } from './correction.ts';

const pauseBeforeRetry = 1000;

let latest = 0;
let running: Promise<unknown> = Promise.resolve();

/** Loads the index, so that the first search finds it there. */
export async function loadEngine(): Promise<void> {
  await searchEngine();
}

/**
 * Searches the catalog. There is one search at a time: of the queries that come while one runs, only the
 * latest is searched for.
 *
 * @param asTyped not to correct the query.
 * @param wait is told why it takes long.
 * @returns undefined if another query came meanwhile.
 * @throws if search cannot be loaded.
 */
export async function findAgents(
  query: string,
  asTyped: boolean,
  wait: (words: string) => void,
): Promise<Found | undefined> {
  latest += 1;
  const mine = latest;
  await running.catch(() => undefined);
  if (mine !== latest) return undefined;
  const search = searchUntilReady(query, asTyped, wait, () => mine === latest);
  running = search;
  return search;
}

async function searchUntilReady(
  query: string,
  asTyped: boolean,
  wait: (words: string) => void,
  isAsked: () => boolean,
): Promise<Found | undefined> {
  while (isAsked()) {
    try {
      const engine = await searchEngine();
      const answer = await engine.search(query, asTyped);
      return {
        asked: query,
        asTyped,
        query: answer.query,
        corrected: answer.corrected,
        missing: answer.missing,
        agents: answer.found.map(({ number }) => number),
        nearest: answer.found.length > 0 ? [] : await nothingFound(query),
        whole: answer.partial ? engine.whole : undefined,
      };
    } catch (error) {
      if (!(error instanceof IndexNotReady)) throw error;
      wait(clientWords('site').indexing);
      await new Promise((resolve) => setTimeout(resolve, pauseBeforeRetry));
    }
  }
  return undefined;
}
