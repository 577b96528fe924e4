import type { QueryForms } from '../../search/query-forms.ts';
import { type LanguageAnswer, type LanguageIndex, loadLanguage } from './language-index.ts';

/** The indexes of all languages. */
export interface LanguageSet {
  /**
   * Asks those that are loaded.
   *
   * @throws where none of them can be asked.
   */
  search(forms: QueryForms, completion?: string): Promise<LanguageAnswer[]>;
  /** Whether some are still loading. */
  loading(): boolean;
  /** Whether some could not be loaded, or asked. */
  missing(): boolean;
  /** Tries again to load those. */
  retry(): void;
  /** Resolves when all are loaded, or have failed to. */
  whole(): Promise<void>;
}

/**
 * Loads the first of some languages that can be, and then the others.
 *
 * @param bundle address of the folder of the indexes.
 * @throws where none can be loaded.
 */
export async function loadLanguages(
  bundle: string,
  languages: readonly string[],
): Promise<LanguageSet> {
  const indexes = new Map<string, LanguageIndex>();
  const lost = new Map<string, unknown>();
  let loading = 0;
  let whole: Promise<unknown> = Promise.resolve();

  async function load(language: string): Promise<void> {
    loading += 1;
    try {
      indexes.set(language, await loadLanguage(bundle, language));
    } catch (error) {
      lost.set(language, error);
    }
    loading -= 1;
  }

  function lose(language: string, error: unknown): LanguageAnswer[] {
    reportError(error);
    indexes.get(language)?.close();
    indexes.delete(language);
    lost.set(language, error);
    return [];
  }

  const rest = [...languages];
  while (indexes.size === 0 && rest.length > 0) await load(rest.shift() ?? '');
  const [failure] = lost.values();
  if (indexes.size === 0 && failure !== undefined) throw failure;
  for (const error of lost.values()) reportError(error);
  whole = Promise.all(rest.map(load));

  return {
    async search(forms, completion) {
      const answers = await Promise.all(
        [...indexes].map(([language, index]) =>
          index.search(forms, completion).then(
            (answer) => [answer],
            (error: unknown) => lose(language, error),
          ),
        ),
      );
      const [first] = lost.values();
      if (indexes.size === 0 && first !== undefined) throw first;
      return answers.flat();
    },
    loading: () => loading > 0,
    missing: () => lost.size > 0,
    retry() {
      const again = [...lost.keys()];
      lost.clear();
      whole = Promise.all([whole, ...again.map(load)]);
    },
    whole: () => whole.then(() => undefined),
  };
}
