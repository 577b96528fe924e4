import type { Browser, Page } from 'playwright';
import type { CompressedServer } from './compressed-server.ts';
import { openDialog } from './dialog.ts';
import { type PartOfFile, type Traffic, trafficByPart } from './traffic.ts';
import { watchTyping } from './typing.ts';

/** What searching costs a visitor. */
export interface Costs {
  /** Of the first search, for each query by a visitor who has loaded nothing but the page. */
  first: Traffic[];
  /** Compressed bytes that each key but the first of a query loads, typed by such a visitor. */
  keys: number[];
  /** Milliseconds from the first key to drawn results, with the indexes loaded and nothing else. */
  firstTimes: number[];
  /** The same from each further key. */
  times: number[];
}

/** Measures what some queries cost, on a site that is served. */
export async function measureCosts(
  browser: Browser,
  server: CompressedServer,
  queries: readonly string[],
  partOf: PartOfFile,
): Promise<Costs> {
  const costs: Costs = { first: [], keys: [], firstTimes: [], times: [] };
  for (const query of queries) {
    const page = await newVisitor(browser, server);
    await openDialog(page);
    await page.getByRole('textbox').fill(query);
    await page.locator(`ol[data-results][data-answers=${JSON.stringify(query)}]`).waitFor();
    costs.first.push(trafficByPart(await server.take(), partOf));
    await page.context().close();

    const typing = await newVisitor(browser, server);
    await openDialog(typing);
    // The indexes load while nothing is typed yet.
    await server.take();
    const press = await watchTyping(typing);
    const letters = [...query];
    for (const [at, letter] of letters.entries()) {
      const time = await press(letter, letters.slice(0, at + 1).join(''));
      const sent = await server.take();
      if (at === 0) {
        costs.firstTimes.push(time);
      } else {
        costs.times.push(time);
        costs.keys.push(sent.reduce((sum, { bytes }) => sum + bytes, 0));
      }
    }
    await typing.context().close();
  }
  return costs;
}

async function newVisitor(browser: Browser, server: CompressedServer): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(server.address, { waitUntil: 'networkidle' });
  await server.take();
  return page;
}
