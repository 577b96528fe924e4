import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import { listFiles } from '../../src/integrations/list-files.ts';
import type { AgentFile } from './read-files.ts';

const rounds = 3;
// As a build has it.
const batchSize = 32;

/** Prints how long reading every agent of a folder takes, in as many threads as there are cores and in one. */
export async function benchRead(folder: string): Promise<void> {
  const { agents } = await listFiles(folder);
  const files = agents.map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  console.log(
    `${files.length} files of ${folder}, ${(size / 1024).toFixed(0)} KiB, Node ${process.versions.node}\n`,
  );
  for (const threads of new Set([availableParallelism(), 1])) await benchThreads(files, threads);
}

async function benchThreads(files: readonly AgentFile[], threads: number): Promise<void> {
  const started = performance.now();
  const pool = new Tinypool({
    filename: new URL('./read-files.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  });
  // A round without files ends when a thread has loaded what it needs.
  await Promise.all(Array.from({ length: threads }, () => pool.run([])));
  const name = threads === 1 ? '1 thread' : `${threads} threads`;
  print(`${name}: start`, started);
  for (let round = 1; round <= rounds; round += 1) {
    const from = performance.now();
    const batches = Array.from({ length: Math.ceil(files.length / batchSize) }, (_, index) =>
      files.slice(index * batchSize, (index + 1) * batchSize),
    );
    await Promise.all(batches.map((batch) => pool.run(batch)));
    print(`${name}: round ${round}`, from);
  }
  await pool.destroy();
}

function print(label: string, from: number): void {
  const seconds = ((performance.now() - from) / 1000).toFixed(2);
  console.log(`${label.padEnd(20)}${seconds.padStart(8)} s`);
}
