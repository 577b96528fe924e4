import { join } from 'node:path';
import type { SiteFile } from '../export/site-file.ts';
import type { WrittenFile } from './write-batch.ts';

const batchSize = 32;
// What waits to be written is in memory.
const mostWaiting = 2;

/**
 * Writes files into a site, making the folders between: those of one agent after each other, then
 * those that are about none. They are written in a thread, so that pages are made meanwhile.
 *
 * @param folder absolute path of the site.
 */
export async function writeSiteFiles(files: Iterable<SiteFile>, folder: string): Promise<void> {
  const { Tinypool } = await import('tinypool');
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const pool = new Tinypool({
    filename: new URL(`./write-batch.${extension}`, import.meta.url).href,
    minThreads: 1,
    maxThreads: 1,
    // It holds a batch and nothing else.
    resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 128 },
  });
  const waiting = new Set<Promise<void>>();
  const write = (batch: readonly WrittenFile[]): void => {
    const writing: Promise<void> = pool.run(batch).then(() => {
      waiting.delete(writing);
    });
    waiting.add(writing);
  };
  try {
    let batch: WrittenFile[] = [];
    for (const { path, content } of byAgent(files)) {
      batch.push({ path: join(folder, path), content: await content() });
      if (batch.length < batchSize) continue;
      write(batch);
      batch = [];
      if (waiting.size >= mostWaiting) await Promise.race(waiting);
    }
    write(batch);
    await Promise.all(waiting);
  } finally {
    await pool.destroy();
  }
}

function byAgent(files: Iterable<SiteFile>): SiteFile[] {
  const groups = Map.groupBy(files, ({ slug }) => slug);
  const others = groups.get(undefined) ?? [];
  groups.delete(undefined);
  return [...groups.values(), others].flat();
}
