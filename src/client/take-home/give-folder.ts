import { NoFolder, pickFolder } from '../save/pick-folder.ts';
import { clientWords } from '../words.ts';
import type { Give } from './hand-over.ts';

/**
 * Asks the visitor for the folder of a project, and saves the files in it. It must be called while a
 * click is handled, which is before the files are there.
 */
export function giveToFolder(): Give {
  const asked = pickFolder();
  // It is awaited when there is something to save.
  asked.catch(() => undefined);
  return async ({ files }) => {
    try {
      const [folder, { saveFiles }] = await Promise.all([asked, import('./save-files.ts')]);
      return folder && (await saveFiles(folder, files));
    } catch (error) {
      if (!(error instanceof NoFolder)) throw error;
      return { words: clientWords('agent').save.noFolder, isDone: false };
    }
  };
}
