// https://wicg.github.io/file-system-access: TypeScript knows the handles alone.
interface FolderPicker {
  showDirectoryPicker(options: {
    id: string;
    mode: 'readwrite';
  }): Promise<FileSystemDirectoryHandle>;
}

/** Whether this browser lets a page write into a folder that the visitor chooses. */
export function canPickFolder(scope: object = window): scope is FolderPicker {
  return 'showDirectoryPicker' in scope;
}

/** A browser that did not let the page ask for a folder. */
export class NoFolder extends Error {
  override name = 'NoFolder';
}

/**
 * Asks the visitor for the folder of their project. It must be called while a click is handled.
 *
 * @returns undefined if they changed their mind.
 * @throws NoFolder
 */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  if (!canPickFolder(window)) throw new NoFolder('This browser has no picker of folders.');
  try {
    return await window.showDirectoryPicker({ id: 'project', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw new NoFolder('The browser refused to ask for a folder.', { cause: error });
  }
}
