import { plural } from '../../i18n/fill.ts';
import type { Told } from '../copy/tell.ts';
import { element } from '../element.ts';
import { clientWords } from '../words.ts';
import { type LoadedFiles, loadFiles } from './load-files.ts';
import { sentence } from './sentence.ts';
import type { TakenAgent } from './taken-agent.ts';

/** Says something below the buttons, aloud as well, with what the visitor may do then. */
export type Say = (words: Node | string, isDone: boolean, next?: HTMLElement) => void;

/** Hands files over, and says what became of it; undefined where the visitor changed their mind. */
export type Give = (loaded: LoadedFiles) => Promise<Told | undefined>;

/**
 * Loads and compares the files of agents and hands them over: all of them, or those that could be loaded
 * if the visitor says so. Where one was changed, none is.
 */
export async function handOver(agents: readonly TakenAgent[], give: Give, say: Say): Promise<void> {
  const words = clientWords('takeHome');
  const locale = document.documentElement.lang;
  const about = (forms: typeof words.missing, which: readonly TakenAgent[]): Node =>
    sentence(plural(forms, which.length, locale), { titles: which.map(({ label }) => label) });
  const finish = async (loaded: LoadedFiles): Promise<void> => {
    const told = await give(loaded);
    if (told) say(told.words, told.isDone);
    else say('', false);
  };

  say(words.checking, false);
  try {
    const loaded = await loadFiles(agents);
    const { files, missing, tampered } = loaded;
    if (tampered.length > 0) say(about(words.tampered, tampered), false);
    else if (missing.length === 0) await finish(loaded);
    else {
      const go = element('button', { type: 'button', class: 'button' }, [
        plural(words.rest, files.length, locale),
      ]);
      go.addEventListener('click', () => void attempt(() => finish(loaded), say));
      say(about(words.missing, missing), false, files.length > 0 ? go : undefined);
    }
  } catch (error) {
    fail(error, say);
  }
}

async function attempt(act: () => Promise<void>, say: Say): Promise<void> {
  try {
    await act();
  } catch (error) {
    fail(error, say);
  }
}

function fail(error: unknown, say: Say): void {
  say(clientWords('takeHome').notHanded, false);
  reportError(error);
}
