import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { cacheName } from './cache-name.ts';
import type { ProcessedFile, SourceFile } from './process-file.ts';

type Entries = Map<string, ProcessedFile>;

/** What reading and rendering gave in former builds, by file; one file on disk. */
export interface AgentCache {
  find(file: SourceFile): ProcessedFile | undefined;
  /** Keeps exactly these results for the next build, under the files that gave them. */
  save(files: readonly SourceFile[], results: readonly ProcessedFile[]): Promise<void>;
}

/**
 * Opens the cache of a folder of agents. Entries of another version of the pipeline are not seen. An
 * unreadable cache counts as an empty one: it only costs time.
 *
 * @param directory where caches are kept.
 * @param version digest of the pipeline.
 * @param folder the agents folder, so that builds of several folders keep their caches apart.
 */
export async function openAgentCache(
  directory: string,
  version: string,
  folder: string,
): Promise<AgentCache> {
  const path = join(directory, `agents-${cacheName(folder)}.cache`);
  const entries = await load(path, version);
  return {
    find: (file) => entries.get(keyOf(file)),
    async save(files, results) {
      const next: Entries = new Map();
      for (const [index, file] of files.entries()) {
        const result = results[index];
        if (result) next.set(keyOf(file), result);
      }
      if (next.size === entries.size && [...next.keys()].every((key) => entries.has(key))) return;
      await mkdir(directory, { recursive: true });
      const draft = `${path}.${process.pid}`;
      await writeFile(draft, serialize({ version, entries: next }));
      await rename(draft, path);
    },
  };
}

async function load(path: string, version: string): Promise<Entries> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch {
    // There is none yet.
    return new Map();
  }
  try {
    const stored: { version: string; entries: Entries } = deserialize(bytes);
    return stored.version === version ? stored.entries : new Map();
  } catch {
    // Cut short, or written by another version of Node.
    await rm(path, { force: true });
    return new Map();
  }
}

function keyOf({ path, bytes }: SourceFile): string {
  return createHash('sha256').update(path).update('\0').update(bytes).digest('base64url');
}
