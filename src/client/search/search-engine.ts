import { isPagefindModule, isRecord, type Pagefind, type SearchHit } from './pagefind.ts';

const bundle = `${document.documentElement.dataset.base ?? '/'}pagefind/`;

/** Searches the indexes of all languages. */
export interface SearchEngine {
  /** Pages that match, the best first. */
  search(term: string): Promise<SearchHit[]>;
}

/** The dev server has not made its first index yet. */
export class IndexNotReady extends Error {}

/**
 * Loads the search indexes, one for each language of the catalog.
 *
 * @throws IndexNotReady, or another Error where there is no index.
 */
export async function loadSearchEngine(): Promise<SearchEngine> {
  const languages = await indexedLanguages();
  const instances = await Promise.all(languages.map(loadLanguage));
  return {
    async search(term) {
      const answers = await Promise.all(instances.map((instance) => instance.search(term)));
      // Pagefind also gives pages in which it found none of the words.
      const hits = answers
        .flatMap(({ results }) => results)
        .filter(({ words }) => words.length > 0);
      return hits.sort((a, b) => b.score - a.score);
    },
  };
}

async function indexedLanguages(): Promise<string[]> {
  const response = await fetch(`${bundle}pagefind-entry.json`, { cache: 'no-cache' });
  if (response.status === 503) throw new IndexNotReady();
  if (!response.ok) throw new Error(`No search index: ${response.status}.`);
  const entry: unknown = await response.json();
  return isRecord(entry) && isRecord(entry.languages) ? Object.keys(entry.languages) : [];
}

// A module of Pagefind holds one WebAssembly instance, which stems one language. The query makes each
// language a module of its own.
async function loadLanguage(language: string): Promise<Pagefind> {
  const url = `${bundle}pagefind.js?language=${encodeURIComponent(language)}`;
  const module: unknown = await import(/* @vite-ignore */ url);
  if (!isPagefindModule(module)) throw new Error('The search index has no Pagefind module.');
  // Pagefind takes the language from the document while it makes the instance, and from nowhere else.
  const root = document.documentElement;
  const own = root.lang;
  root.lang = language;
  try {
    return module.createInstance();
  } finally {
    root.lang = own;
  }
}
