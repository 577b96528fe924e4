import { fill } from '../../i18n/fill.ts';
import { failureWords } from '../hand-over/failure-words.ts';
import { loadFileOf } from '../hand-over/load-file-of.ts';
import type { Told } from '../hand-over/tell.ts';
import { clientWords } from '../words.ts';
import { askToReplace } from './ask-to-replace.ts';
import { pathWithin } from './path-within.ts';
import { NotSaved, saveFile } from './save-file.ts';

/**
 * Saves the file that an element names, once it was compared, in a folder that the visitor chose, and
 * tells where.
 *
 * @param path in a project.
 */
export async function saveInto(
  folder: FileSystemDirectoryHandle,
  path: string,
  holder: HTMLElement,
): Promise<Told> {
  const say = clientWords('agent').save;
  const within = pathWithin(folder.name, path);
  const shown = shownPath(folder, within);
  try {
    const { bytes, verified } = await loadFileOf(holder);
    const saved = await saveFile(folder, within, bytes, () =>
      askToReplace(say.replaceTitle, fill(say.differs, { path: shown })),
    );
    const words = saved === 'saved' && !verified ? say.savedUnverified : say[saved];
    return { words: fill(words, { path: shown }), isDone: saved !== 'kept' };
  } catch (error) {
    const words =
      error instanceof NotSaved
        ? fill(say.obstacles[error.obstacle], { path: shownPath(folder, error.path) })
        : await failureWords(error);
    return { words, isDone: false };
  }
}

// The browser tells no more of where the folder is.
function shownPath({ name }: FileSystemDirectoryHandle, path: string): string {
  return name === '' ? path : `${name}/${path}`;
}
