import type { Page } from 'playwright/test';

/** What the tests' project is called. */
export const project = 'my-project';

/**
 * Lets the picker of folders give a folder of the origin-private file system, in which a page may write
 * without asking.
 */
export async function saveInProject(page: Page, name = project): Promise<void> {
  await page.addInitScript((folder) => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true }),
    });
  }, name);
}

/** Paths of the files in the project, with their bytes in hexadecimal digits. */
export function filesOf(page: Page, name = project): Promise<[path: string, hex: string][]> {
  return page.evaluate(async (folder) => {
    const found: [string, string][] = [];
    const look = async (directory: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [key, handle] of directory.entries()) {
        if (handle instanceof FileSystemDirectoryHandle) await look(handle, `${path}${key}/`);
        else if (handle instanceof FileSystemFileHandle) {
          const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
          const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
          found.push([`${path}${key}`, hex]);
        }
      }
    };
    const root = await navigator.storage.getDirectory();
    await look(await root.getDirectoryHandle(folder, { create: true }), '');
    return found.sort();
  }, name);
}

/** Puts a file into the project, or a folder where there is no content. */
export function putIntoProject(page: Page, path: string, content?: string): Promise<void> {
  return page.evaluate(
    async ({ folder, names, text }) => {
      let directory = await navigator.storage.getDirectory();
      const last = text === undefined ? undefined : names.pop();
      for (const name of [folder, ...names])
        directory = await directory.getDirectoryHandle(name, { create: true });
      if (last === undefined || text === undefined) return;
      const stream = await (await directory.getFileHandle(last, { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    },
    { folder: project, names: path.split('/'), text: content },
  );
}
