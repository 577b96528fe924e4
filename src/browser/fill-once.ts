import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** After this long an unfinished folder is taken for the rest of an interrupted run. */
const LEFTOVER_AFTER_MS = 30 * 60_000;

/**
 * Makes a folder whole or not at all: `fill` works in a temporary sibling, which then takes the folder's name.
 * If the folder is there already, nothing is done; of several runs at once, the first to finish gives it.
 *
 * @throws what `fill` throws, with nothing left behind.
 */
export async function fillOnce(
  folder: string,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  if (existsSync(folder)) return;
  await mkdir(dirname(folder), { recursive: true });
  await removeLeftovers(folder);
  const unfinished = `${folder}.partial-${randomUUID()}`;
  try {
    await mkdir(unfinished);
    await fill(unfinished);
    await renameUnlessThere(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function renameUnlessThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    // Another run was faster, and its folder is as whole as this one.
    if (!existsSync(to)) throw error;
  }
}

async function removeLeftovers(folder: string): Promise<void> {
  const parent = dirname(folder);
  const names = await readdir(parent);
  for (const name of names.filter((name) => name.startsWith(`${basename(folder)}.partial-`))) {
    const path = join(parent, name);
    const found = await stat(path).catch(missing);
    if (found && Date.now() - found.mtimeMs > LEFTOVER_AFTER_MS)
      await rm(path, { recursive: true, force: true });
  }
}

/** A run that goes on beside this one may have renamed or removed its folder in between. */
function missing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
