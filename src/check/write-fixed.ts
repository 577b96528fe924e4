import { randomBytes } from 'node:crypto';
import { lstat, open, readFile, rename, rm } from 'node:fs/promises';

/**
 * Replaces a file at once, so that nobody ever sees half of it. Its mode stays.
 *
 * @param before the bytes that the new text was made from.
 * @throws an Error that says why, if the file is no longer what was read, or not a regular file.
 */
export async function writeFixed(path: string, before: Uint8Array, after: string): Promise<void> {
  const status = await lstat(path);
  if (!status.isFile()) throw new Error('it is not a regular file');
  if (!(await readFile(path)).equals(before)) throw new Error('it changed since it was read');
  // Beside the file: only within one file system is renaming a single step.
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(after);
      await file.chmod(status.mode & 0o7777);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
