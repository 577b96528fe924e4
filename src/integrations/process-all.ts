import { availableParallelism } from 'node:os';
import type { ProcessedFile, SourceFile } from './process-file.ts';

// Below this, starting threads takes longer than the work.
const enoughForThreads = 64;
const batchSize = 32;

/** Reads and renders files, in worker threads where there are many; the order stays. */
export async function processAll(files: readonly SourceFile[]): Promise<ProcessedFile[]> {
  if (files.length === 0) return [];
  if (files.length < enoughForThreads) {
    const { default: processFiles } = await import('./process-file.ts');
    return processFiles(files);
  }
  const { Tinypool } = await import('tinypool');
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const pool = new Tinypool({
    filename: new URL(`./process-file.${extension}`, import.meta.url).href,
    minThreads: 1,
    maxThreads: availableParallelism(),
    // A heap that may grow does, with trees that nobody needs any more.
    resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 },
  });
  try {
    const batches = Array.from({ length: Math.ceil(files.length / batchSize) }, (_, index) =>
      files.slice(index * batchSize, (index + 1) * batchSize),
    );
    const results: ProcessedFile[][] = await Promise.all(batches.map((batch) => pool.run(batch)));
    return results.flat();
  } finally {
    await pool.destroy();
  }
}
