import { cleanQuery } from '../../browse/query.ts';
import { wordCompleter } from '../../search/complete-word.ts';
import { comparableNames, nameScorer } from '../../search/names.ts';
import { type QueryForms, queryForms } from '../../search/query-forms.ts';
import { queryWords } from '../../search/query-words.ts';
import { rank } from '../../search/rank.ts';
import { loadAgentNames } from '../agent-names.ts';
import { siteBase } from '../site-base.ts';
import { markedWordsIn } from './excerpt.ts';
import type { LanguageAnswer, LanguageHit } from './language-index.ts';
import { loadLanguages } from './language-set.ts';
import { listLanguages } from './languages.ts';
import { mendQuery } from './mend-query.ts';
import type { SectionMatch } from './page-match.ts';

/** An agent that a query found. */
export interface FoundAgent {
  /** Its number in the order of names, by which the catalog knows it too. */
  number: number;
  slug: string;
  title: string;
  /** Loads the sections that matched; empty where only the name did, or they cannot be loaded. */
  sections(): Promise<SectionMatch[]>;
}

/** What was found. */
export interface SearchAnswer {
  /** What was searched for. */
  query: string;
  /** Whether that is not what was asked, of which agents have less or nothing. */
  corrected: boolean;
  /** The best first. */
  found: readonly FoundAgent[];
  /** Whether indexes are still loading: ask again when the engine is whole. */
  partial: boolean;
  /** Whether the agents of some language could not be searched. */
  missing: boolean;
}

/** Searches the agents of all languages. */
export interface SearchEngine {
  /**
   * @param asTyped whether words that nothing has are left as they are.
   * @throws where no index can be searched.
   */
  search(query: string, asTyped?: boolean): Promise<SearchAnswer>;
  /** Resolves when the indexes of all languages are loaded, or have failed to. */
  readonly whole: Promise<void>;
}

// A name counts by itself from here on: all words of the query are words of it.
const named = 0.45;

// Fewer may have been found by chance.
const few = 10;

let engine: Promise<SearchEngine> | undefined;

/**
 * The search engine of the page, loaded once. It is ready with the index of one language, that of the
 * interface if there is one; the others follow.
 *
 * @throws IndexNotReady, or another Error where there is no index; it may be asked for again.
 */
export function searchEngine(): Promise<SearchEngine> {
  engine ??= loadEngine();
  engine.catch(forgetEngine);
  return engine;
}

function forgetEngine(): void {
  engine = undefined;
}

async function loadEngine(): Promise<SearchEngine> {
  const bundle = `${siteBase()}pagefind/`;
  const [codes, names] = await Promise.all([
    listLanguages(bundle, document.documentElement.lang),
    loadAgentNames(),
  ]);
  const comparable = comparableNames(names);
  const complete = wordCompleter(comparable);
  const languages = await loadLanguages(bundle, codes);
  let lastQuery = '';

  // A name may be nearer to what was typed than to what that was taken for.
  async function ask(query: string, typed = query) {
    const forms = queryForms(query);
    if (forms.words.length === 0) return { found: [], unknown: [], absent: [], doubtful: [] };
    const answers = await languages.search(forms, completionOf(query, forms));
    const lacking = answers.map(({ absent }) => absent);
    return {
      found: rankAgents([...new Set([query, typed])], answers),
      unknown: forms.words.filter((word) => !answers.some(({ known }) => known.includes(word))),
      absent: forms.words.filter((word) => lacking.every((words) => words.includes(word))),
      doubtful: forms.words.filter((word) => lacking.some((words) => words.includes(word))),
    };
  }

  // Only what is being typed, which stands at the end, is completed.
  function completionOf(query: string, { words }: QueryForms): string | undefined {
    const [last = ''] = queryWords(words.at(-1) ?? '');
    return queryWords(query).at(-1) === last ? complete(last) : undefined;
  }

  function rankAgents(
    queries: readonly string[],
    answers: readonly LanguageAnswer[],
  ): FoundAgent[] {
    const scorers = queries.map(nameScorer);
    const hits = new Map(answers.flatMap(({ hits }) => hits.map((hit) => [hit.agent, hit])));
    return names
      .flatMap(([slug, title], number) => {
        const hit = hits.get(number);
        const compared = comparable[number] ?? { forms: [] };
        const name = Math.max(...scorers.map((score) => score(compared)));
        if (!hit && name < named) return [];
        const { topic = 0, phrase = false, score = 0 } = hit ?? {};
        const sections = (): Promise<SectionMatch[]> => loadSections(hit, slug);
        return [{ number, slug, title, sections, rank: rank({ name, topic, phrase, score }) }];
      })
      .sort((a, b) => b.rank - a.rank || a.number - b.number);
  }

  return {
    get whole() {
      return languages.whole();
    },
    async search(typed, asTyped = false) {
      const query = cleanQuery(typed);
      if (query !== lastQuery && languages.missing()) languages.retry();
      lastQuery = query;
      try {
        const partial = languages.loading();
        const { found, unknown, absent, doubtful } = await ask(query);
        const missing = languages.missing();
        const answer = { query, corrected: false, found, partial, missing };
        // What one language lacks may be a word of another that is still loading.
        if (asTyped || partial) return answer;
        const wrong =
          found.length === 0
            ? unknown
            : [...absent, ...(found.length < few ? await unseen(doubtful, found) : [])];
        const mended = wrong.length > 0 ? await mendQuery(query, wrong, bundle) : undefined;
        const other = mended === undefined ? [] : (await ask(mended, query)).found;
        return mended === undefined || other.length <= found.length
          ? answer
          : { ...answer, query: mended, corrected: true, found: other };
      } catch (error) {
        forgetEngine();
        throw error;
      }
    },
  };
}

async function loadSections(hit: LanguageHit | undefined, slug: string): Promise<SectionMatch[]> {
  try {
    const page = await hit?.load();
    // Once it was asked something else, the index may answer with another page.
    return page?.url.endsWith(`/agents/${slug}/`) ? page.sections : [];
  } catch (error) {
    // The agent was found all the same.
    reportError(error);
    return [];
  }
}

/** Words that only the stem of another word made the index find: nothing that it found begins so. */
async function unseen(words: readonly string[], [best]: readonly FoundAgent[]): Promise<string[]> {
  if (words.length === 0 || !best) return [];
  const sections = await best.sections();
  const seen = sections.flatMap(({ excerpt }) => markedWordsIn(excerpt)).flatMap(queryWords);
  return words.filter((word) =>
    queryWords(word).every((sought) => !seen.some((other) => other.startsWith(sought))),
  );
}
