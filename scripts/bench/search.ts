import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { sharedState } from '../../src/catalog/shared-state.ts';
import { main } from '../../src/cli/main.ts';
import { launchBrowser } from '../launch-browser.ts';
import { serveCompressed } from './search/compressed-server.ts';
import { type Costs, measureCosts } from './search/costs.ts';
import { askDialog, openDialog } from './search/dialog.ts';
import { askFuse } from './search/fuse-peer.ts';
import { askPagefind, indexPages } from './search/pagefind-peer.ts';
import { type QuerySets, type SoughtAgent, searchQueries } from './search/queries.ts';
import { type Answers, meanReciprocalRank, resultsSeen } from './search/reciprocal-rank.ts';
import { sample, seededRandom } from './search/seeded-random.ts';
import { markdownTable, percentile, tableRow } from './search/table.ts';
import { partsOfSearch } from './search/traffic.ts';

const queriesTyped = 16;

/**
 * Builds a folder, and prints how well and at what cost its agents are found, beside two other searches
 * of them.
 *
 * @param seed of all that is random in the queries: a whole number.
 */
export async function benchSearch(folder: string, seed = '1'): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'vitrine-bench-'));
  const site = join(scratch, 'site');
  const browser = await launchBrowser();
  try {
    if ((await main(['build', folder, '--out', site])) !== 0) throw new Error('The build failed.');
    const { agents } = await sharedState().catalog;
    const sets = searchQueries(agents, Number(seed));
    console.log(
      `${agents.length} agents of ${folder}, seed ${seed}, Chromium ${browser.version()}\n`,
    );
    // Times are taken first, while nothing else runs.
    printCosts(await costsOf(browser, site, sets, Number(seed)));
    await printRanks(browser, site, scratch, agents, sets);
  } finally {
    await browser.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function costsOf(
  browser: Browser,
  site: string,
  { titles, topics }: QuerySets,
  seed: number,
): Promise<Costs> {
  const entry = JSON.parse(readFileSync(join(site, 'pagefind/pagefind-entry.json'), 'utf8'));
  const queries = sample([...titles, ...topics], queriesTyped, seededRandom(seed));
  const server = await serveCompressed(site);
  try {
    return await measureCosts(
      browser,
      server,
      queries.map(({ text }) => text),
      partsOfSearch(entry, sharedState().locale),
    );
  } finally {
    await server.close();
  }
}

async function printRanks(
  browser: Browser,
  site: string,
  scratch: string,
  agents: readonly SoughtAgent[],
  sets: QuerySets,
): Promise<void> {
  const { titles, typos, topics, accented, unaccented } = sets;
  console.log(`\nMean reciprocal rank within the first ${resultsSeen} results\n`);
  const head = [
    '',
    `${titles.length} titles`,
    `${typos.length} names with a typo`,
    `${topics.length} topics`,
    `${accented.length} French topics`,
    'the same without diacritics',
  ];
  console.log(markdownTable([head]));
  const print = (name: string, answers: Answers): void => {
    const ranks = [titles, typos, topics, accented, unaccented].map((queries) =>
      meanReciprocalRank(queries, answers).toFixed(3),
    );
    console.log(tableRow([name, ...ranks]));
  };

  const queries = Object.values(sets).flat();
  const inBrowser = async (): Promise<void> => {
    const asVisitor = async (page: Page): Promise<Answers> => {
      await openDialog(page);
      return askDialog(page, queries);
    };
    print('Vitrine', await onPage(browser, site, asVisitor));
    const peer = join(scratch, 'pagefind');
    await indexPages(site, peer);
    print('Pagefind', await onPage(browser, peer, (page) => askPagefind(page, queries)));
  };
  // Fuse.js takes minutes, in threads of its own.
  const inThreads = async (): Promise<void> => print('Fuse.js', await askFuse(agents, queries));
  await Promise.all([inBrowser(), inThreads()]);
}

async function onPage(
  browser: Browser,
  folder: string,
  search: (page: Page) => Promise<Answers>,
): Promise<Answers> {
  const server = await serveCompressed(folder);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    await page.goto(server.address, { waitUntil: 'networkidle' });
    return await search(page);
  } finally {
    await page.close();
    await server.close();
  }
}

function printCosts({ first, keys, firstTimes, times }: Costs): void {
  const size = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  const time = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;
  const parts = new Set(first.flatMap((traffic) => [...traffic.keys()]));
  const row = (what: string, values: readonly number[], unit: (value: number) => string) => [
    what,
    ...[0.5, 0.95, 1].map((share) => unit(percentile(values, share))),
  ];
  const bytesOf = (part: string): number[] => first.map((traffic) => traffic.get(part) ?? 0);
  console.log(
    markdownTable([
      ['', 'median', '95th percentile', 'most'],
      ...[...parts].map((part) => row(`first search, ${part}`, bytesOf(part), size)),
      row(`each of ${keys.length} further keys`, keys, size),
      row('from the first key to drawn results', firstTimes, time),
      row(`from each further key to drawn results`, times, time),
    ]),
  );
}
