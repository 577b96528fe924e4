import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Page } from 'playwright';
import type { Query } from './queries.ts';
import { type Answers, resultsSeen } from './reciprocal-rank.ts';

/** What is used of Pagefind's own module in the browser. */
interface PlainPagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/**
 * Indexes the pages of agents of a built site with Pagefind, as its documentation says: all its
 * defaults, over the pages as they are. They are in the language of the interface, so it makes one index.
 *
 * @param folder where to put the index, with an empty page to load it from.
 */
export async function indexPages(site: string, folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: site, glob: 'agents/*/index.html' });
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
  const failed = [...errors, ...added.errors, ...written.errors];
  if (failed.length > 0) throw new Error(failed.join('\n'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="en"><title>Search</title>');
}

/** Searches by Pagefind's own module, on the page that lies beside its index. */
export async function askPagefind(page: Page, queries: readonly Query[]): Promise<Answers> {
  const found = await page.evaluate(
    async ({ texts, most, module }) => {
      const pagefind: PlainPagefind = await import(module);
      await pagefind.init();
      const found: [string, string[]][] = [];
      for (const text of texts) {
        const { results } = await pagefind.search(text);
        const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
        found.push([text, pages.map(({ url }) => url)]);
      }
      return found;
    },
    {
      texts: [...new Set(queries.map(({ text }) => text))],
      most: resultsSeen,
      module: '/pagefind/pagefind.js',
    },
  );
  return new Map(found.map(([text, urls]) => [text, urls.map(slugOf)]));
}

function slugOf(url: string): string {
  return decodeURIComponent(/\/agents\/([^/]+)\//.exec(url)?.[1] ?? '');
}
