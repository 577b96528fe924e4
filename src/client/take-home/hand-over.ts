import { counted } from '../counted.ts';
import { element } from '../element.ts';
import type { Told } from '../hand-over/tell.ts';
import { clientWords } from '../words.ts';
import { type LoadedFiles, loadFiles } from './load-files.ts';
import { naming } from './naming.ts';
import type { TakenAgent } from './taken-agent.ts';

/** Says something below the buttons, aloud as well, with what the visitor may do then. */
export type Tell = (told: { words: Node | string; isDone: boolean; next?: HTMLElement }) => void;

/** Hands files over, and says what became of it; undefined where the visitor changed their mind. */
export type Give = (loaded: LoadedFiles) => Promise<Told | undefined>;

/**
 * Loads and compares the files of agents and hands them over: all of them, or those that could be loaded
 * if the visitor says so. Where one was changed, none is.
 */
export async function handOver(
  agents: readonly TakenAgent[],
  give: Give,
  tell: Tell,
): Promise<void> {
  const say = clientWords('takeHome');
  const about = (forms: typeof say.missing, which: readonly TakenAgent[]): Node =>
    naming(counted(forms, which.length), { titles: which.map(({ label }) => label) });
  const finish = async (loaded: LoadedFiles): Promise<void> =>
    tell((await give(loaded)) ?? { words: '', isDone: false });
  const attempt = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      tell({ words: say.notHanded, isDone: false });
      reportError(error);
    }
  };

  tell({ words: say.checking, isDone: false });
  await attempt(async () => {
    const loaded = await loadFiles(agents);
    const { files, missing, tampered } = loaded;
    if (tampered.length > 0) {
      tell({ words: about(say.tampered, tampered), isDone: false });
      return;
    }
    if (missing.length === 0) {
      await finish(loaded);
      return;
    }
    const next = element('button', { type: 'button', class: 'button' }, [
      counted(say.rest, files.length),
    ]);
    next.addEventListener('click', () => void attempt(() => finish(loaded)));
    const words = about(say.missing, missing);
    tell({ words, isDone: false, ...(files.length > 0 && { next }) });
  });
}
