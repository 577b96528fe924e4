import { rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** An output folder that is replaced as a whole, or not at all. An unpublished draft goes with the process. */
export interface AtomicOutput {
  /** Absolute path of the folder to build into. */
  draft: string;
  /** Puts the draft in the place of the former output. */
  publish(): Promise<void>;
}

/**
 * Prepares to replace a folder. The draft stands beside it, on the same disk, so that both can change
 * places by renaming.
 *
 * @param folder absolute path of the output folder, which need not exist.
 */
export async function atomicOutput(folder: string): Promise<AtomicOutput> {
  const prefix = `.${basename(folder)}.draft-`;
  const draft = join(dirname(folder), `${prefix}${process.pid}`);
  const former = join(dirname(folder), `.${basename(folder)}.former-${process.pid}`);
  await mkdir(draft, { recursive: true });
  await removeAbandoned(dirname(folder), prefix);
  // A build that fails, wherever it does, leaves nothing behind.
  process.once('exit', () => rmSync(draft, { recursive: true, force: true }));
  return {
    draft,
    async publish() {
      try {
        await rename(folder, former);
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
      try {
        await rename(draft, folder);
      } catch (error) {
        await rename(former, folder);
        throw error;
      }
      await rm(former, { recursive: true, force: true });
    },
  };
}

// A process that was killed could not remove its draft.
async function removeAbandoned(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
    if (pid > 0 && !isRunning(pid)) await rm(join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // The process exists, but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
