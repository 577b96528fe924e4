import { fill } from '../../i18n/fill.ts';
import { counted } from '../counted.ts';
import type { Told } from '../hand-over/tell.ts';
import { askToReplace } from '../save/ask-to-replace.ts';
import { pathWithin } from '../save/path-within.ts';
import { NotSaved, type Saved, saveFile } from '../save/save-file.ts';
import { clientWords } from '../words.ts';
import { folderOfClaude } from './file-for-claude.ts';
import type { TakenFile } from './load-files.ts';
import { naming } from './naming.ts';

/**
 * Saves files among the agents of a project, and tells what became of them. Where other files of these
 * names are there, the visitor is asked once for all, when the rest is saved.
 *
 * @param folder of the project, or its `.claude`.
 */
export async function saveFiles(
  folder: FileSystemDirectoryHandle,
  files: readonly TakenFile[],
): Promise<Told> {
  const became = new Map<TakenFile, Saved>();
  const save = async (each: TakenFile, mayReplace: boolean): Promise<void> => {
    const path = pathWithin(folder.name, `${folderOfClaude}/${each.path}`);
    became.set(each, await saveFile(folder, path, each.bytes, async () => mayReplace));
  };
  const which = (what: Saved): TakenFile[] => files.filter((file) => became.get(file) === what);
  try {
    for (const file of files) await save(file, false);
    const others = which('kept');
    if (others.length > 0 && (await mayReplace(others))) {
      for (const file of others) await save(file, true);
    }
    return { words: outcome(folder.name, which), isDone: which('kept').length === 0 };
  } catch (error) {
    if (!(error instanceof NotSaved)) throw error;
    const obstacle = fill(clientWords('agent').save.obstacles[error.obstacle], {
      path: error.path,
    });
    const done = which('saved').length > 0 ? ` ${outcome(folder.name, which)}` : '';
    return { words: obstacle + done, isDone: false };
  }
}

function outcome(folder: string, which: (what: Saved) => TakenFile[]): string {
  const say = clientWords('takeHome');
  const kinds = [
    [say.saved, which('saved').length],
    [say.same, which('same').length],
    [say.left, which('kept').length],
  ] as const;
  return kinds
    .filter(([, n]) => n > 0)
    .map(([words, n]) => counted(words, n, { folder }))
    .join(' ');
}

function mayReplace(files: readonly TakenFile[]): Promise<boolean> {
  const say = clientWords('takeHome');
  const words = counted(say.differ, files.length);
  const titles = files.map(({ path }) => path);
  return askToReplace(say.replaceTitle, naming(words, { titles }));
}
