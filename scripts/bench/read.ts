import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { readAgent } from '../../src/agent/read-agent.ts';
import { listFiles } from '../../src/integrations/list-files.ts';

interface File {
  path: string;
  bytes: Uint8Array;
}

const rounds = 3;

/** Prints how long reading every agent of a folder takes: on all cores, and in one thread, often. */
export async function benchRead(folder: string): Promise<void> {
  const { agents } = await listFiles(folder);
  const files = agents.map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  console.log(
    `${files.length} files of ${folder}, ${(size / 1024).toFixed(0)} KiB, Node ${process.versions.node}\n`,
  );
  const print = (what: string, seconds: number): void => {
    const each = (1000 * seconds) / files.length;
    console.log(
      `${what.padEnd(18)}${seconds.toFixed(2).padStart(6)} s, ${each.toFixed(2)} s for 1,000 files`,
    );
  };
  print(`on ${availableParallelism()} cores`, await readOnAllCores(files));
  for (let round = 1; round <= rounds; round += 1) {
    const started = performance.now();
    readAll(files);
    print(`alone, round ${round}`, (performance.now() - started) / 1000);
  }
}

/** Seconds from handing the files out to threads that have loaded the reader, until all are read. */
async function readOnAllCores(files: readonly File[]): Promise<number> {
  const count = availableParallelism();
  const threads = Array.from({ length: count }, (_, index) => {
    const own = files.filter((_file, at) => at % count === index);
    return new Worker(new URL(import.meta.url), { workerData: own });
  });
  await Promise.all(threads.map(message));
  const started = performance.now();
  for (const thread of threads) thread.postMessage('read');
  await Promise.all(threads.map(message));
  const seconds = (performance.now() - started) / 1000;
  await Promise.all(threads.map((thread) => thread.terminate()));
  return seconds;
}

function message(thread: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    thread.once('message', resolve).once('error', reject);
  });
}

function readAll(files: readonly File[]): void {
  for (const { path, bytes } of files) readAgent(bytes, path);
}

if (!isMainThread) {
  const files: File[] = workerData;
  parentPort?.on('message', () => {
    readAll(files);
    parentPort?.postMessage('read');
  });
  parentPort?.postMessage('ready');
}
