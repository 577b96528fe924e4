import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** An output folder that is replaced as a whole, or not at all. */
export interface AtomicOutput {
  /** Absolute path of the folder to build into. */
  draft: string;
  /** Puts the draft in the place of the former output. */
  publish(): Promise<void>;
  /** Throws the draft away; the former output stays. */
  discard(): Promise<void>;
}

/**
 * Prepares to replace a folder. The draft stands beside it, on the same disk, so that both can change
 * places by renaming.
 *
 * @param folder absolute path of the output folder, which need not exist.
 */
export async function atomicOutput(folder: string): Promise<AtomicOutput> {
  const draft = join(dirname(folder), `.${basename(folder)}.draft-${process.pid}`);
  const former = join(dirname(folder), `.${basename(folder)}.former-${process.pid}`);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
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
    discard: () => rm(draft, { recursive: true, force: true }),
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
