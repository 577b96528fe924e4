import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAgent } from '../../src/agent/read-agent.ts';
import { listFiles } from '../../src/integrations/list-files.ts';

const rounds = 3;

/** Prints how long reading every agent of a folder takes, in one thread, the first time and after. */
export async function benchRead(folder: string): Promise<void> {
  const { agents } = await listFiles(folder);
  const files = agents.map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  console.log(
    `${files.length} files of ${folder}, ${(size / 1024).toFixed(0)} KiB, Node ${process.versions.node}\n`,
  );
  for (let round = 1; round <= rounds; round += 1) {
    const started = performance.now();
    for (const { path, bytes } of files) readAgent(bytes, path);
    const seconds = (performance.now() - started) / 1000;
    console.log(`read, round ${round}`.padEnd(18) + `${seconds.toFixed(2)} s`.padStart(8));
  }
}
