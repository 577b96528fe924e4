import { type Obstacle, obstacleOf } from './obstacle.ts';

/** A file that could not be saved. */
export class NotSaved extends Error {
  override name = 'NotSaved';
  readonly obstacle: Obstacle;
  /** Of what stands in the way, within the folder. */
  readonly path: string;

  constructor(obstacle: Obstacle, path: string, cause?: unknown) {
    super(`${path} could not be saved.`, { cause });
    this.obstacle = obstacle;
    this.path = path;
  }
}

/**
 * `saved`: it is there now, and reads back byte for byte. `same`: it was there already. `kept`: another
 * one was there, and still is.
 */
export type Saved = 'saved' | 'same' | 'kept';

/**
 * Saves a file in a folder of the visitor's, with the folders that it needs.
 *
 * @param path of the file within the folder, with slashes.
 * @param mayReplace is asked where there is another file.
 * @throws NotSaved
 */
export async function saveFile(
  folder: FileSystemDirectoryHandle,
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
  mayReplace: () => Promise<boolean>,
): Promise<Saved> {
  const names = path.split('/');
  const name = names.pop() ?? '';
  let parent = folder;
  for (const [index, each] of names.entries()) {
    const here = names.slice(0, index + 1).join('/');
    parent = await attempt(here, 'file', () => parent.getDirectoryHandle(each, { create: true }));
  }
  return attempt(path, 'folder', async () => {
    const former = await existing(parent, name);
    if (former && (await holds(former, bytes))) return 'same';
    if (former && !(await mayReplace())) return 'kept';
    const file = former ?? (await parent.getFileHandle(name, { create: true }));
    try {
      await write(file, bytes);
    } catch (error) {
      // What made writing fail may well keep the empty file from being removed.
      if (!former) await Promise.allSettled([parent.removeEntry(name)]);
      throw error;
    }
    if (!(await holds(file, bytes))) throw new NotSaved('different', path);
    return 'saved';
  });
}

async function attempt<T>(
  path: string,
  otherKind: 'file' | 'folder',
  act: () => Promise<T>,
): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof NotSaved) throw error;
    throw new NotSaved(obstacleOf(error, otherKind), path, error);
  }
}

async function existing(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<FileSystemFileHandle | undefined> {
  try {
    return await folder.getFileHandle(name);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

async function holds(file: FileSystemFileHandle, bytes: Uint8Array): Promise<boolean> {
  const there = new Uint8Array(await (await file.getFile()).arrayBuffer());
  return there.length === bytes.length && there.every((byte, index) => byte === bytes[index]);
}

// The former file stays until the stream is closed.
async function write(file: FileSystemFileHandle, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const stream = await file.createWritable();
  try {
    await stream.write(bytes);
  } catch (error) {
    await stream.abort();
    throw error;
  }
  await stream.close();
}
