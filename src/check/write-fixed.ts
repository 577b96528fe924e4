import { randomBytes } from 'node:crypto';
import { lstat, open, readFile, rename, rm } from 'node:fs/promises';

/**
 * Replaces a file at once, so that nobody ever sees half of it. Its mode, owner and group stay.
 *
 * @param before the bytes that the new text was made from.
 * @throws an Error that says why, if the file is no longer what was read, or not one to be replaced: no
 * regular file, read-only even to root, or one with several names, all but one of which would keep the
 * old text.
 */
export async function writeFixed(path: string, before: Uint8Array, after: string): Promise<void> {
  const status = await lstat(path);
  if (!status.isFile()) throw new Error('it is not a regular file');
  if ((status.mode & 0o200) === 0) throw new Error('it is read-only');
  if (status.nlink > 1) throw new Error('it has other names (hard links)');
  if (!(await readFile(path)).equals(before)) throw new Error('it changed since it was read');
  // Beside the file: only within one file system is renaming a single step.
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(after);
      const { uid, gid } = await file.stat();
      if (uid !== status.uid || gid !== status.gid) await file.chown(status.uid, status.gid);
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
