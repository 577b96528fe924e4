import { cleanQuery } from '../../browse/query.ts';
import { comparableNames, scoreName } from '../../search/names.ts';
import { queryForms } from '../../search/query-forms.ts';
import { rank } from '../../search/rank.ts';
import { loadAgentNames } from '../agent-names.ts';
import { siteBase } from '../site-base.ts';
import { type LanguageAnswer, type LanguageIndex, loadLanguage } from './language-index.ts';
import { listLanguages } from './languages.ts';
import { mendQuery } from './mend-query.ts';
import type { SectionMatch } from './page-match.ts';

export { IndexNotReady } from './load-json.ts';

/** An agent that a query found. */
export interface FoundAgent {
  /** Its number in the order of names, by which the catalog knows it too. */
  number: number;
  slug: string;
  title: string;
  /** Loads the sections that matched; empty where only the name did. */
  sections(): Promise<SectionMatch[]>;
}

/** What was found. */
export interface SearchAnswer {
  /** What was searched for. */
  query: string;
  /** Whether that is not what was asked: no agent has one of those words. */
  corrected: boolean;
  /** The best first. */
  found: readonly FoundAgent[];
  /** Whether indexes are still loading: ask again when the engine is whole. */
  partial: boolean;
}

/** Searches the agents of all languages. */
export interface SearchEngine {
  /** @param asTyped whether words that nothing has are left as they are. */
  search(query: string, asTyped?: boolean): Promise<SearchAnswer>;
  /** Resolves when the indexes of all languages are loaded, or have failed to. */
  whole: Promise<void>;
}

// A name counts by itself from here on: all words of the query are words of it.
const named = 0.45;

let engine: Promise<SearchEngine> | undefined;

/**
 * The search engine of the page, loaded once. It is ready with the index of one language, that of the
 * interface if there is one; the others follow.
 *
 * @throws IndexNotReady, or another Error where there is no index; it may be asked for again.
 */
export function searchEngine(): Promise<SearchEngine> {
  engine ??= loadEngine();
  engine.catch(() => {
    engine = undefined;
  });
  return engine;
}

async function loadEngine(): Promise<SearchEngine> {
  const bundle = `${siteBase()}pagefind/`;
  const [languages, names] = await Promise.all([
    listLanguages(bundle, document.documentElement.lang),
    loadAgentNames(),
  ]);
  const comparable = comparableNames(names);
  const [first, ...others] = languages;
  const indexes: LanguageIndex[] = first === undefined ? [] : [await loadLanguage(bundle, first)];
  let loading = others.length;
  const whole = Promise.all(
    others.map(async (language) => {
      try {
        indexes.push(await loadLanguage(bundle, language));
      } catch (error) {
        // The agents of the other languages are found without it.
        reportError(error);
      }
      loading -= 1;
    }),
  ).then(() => undefined);

  async function ask(query: string): Promise<{ found: FoundAgent[]; absent: string[] }> {
    const forms = queryForms(query);
    if (forms.words.length === 0) return { found: [], absent: [] };
    const answers = await Promise.all(indexes.map((index) => index.search(forms)));
    return { found: rankAgents(query, answers), absent: absentEverywhere(answers) };
  }

  function rankAgents(query: string, answers: readonly LanguageAnswer[]): FoundAgent[] {
    const hits = new Map(answers.flatMap(({ hits }) => hits.map((hit) => [hit.agent, hit])));
    return names
      .flatMap(([slug, title], number) => {
        const hit = hits.get(number);
        const name = scoreName(query, comparable[number] ?? { forms: [] });
        if (!hit && name < named) return [];
        const { topic = 0, phrase = false, score = 0 } = hit ?? {};
        const sections = async (): Promise<SectionMatch[]> => {
          const page = await hit?.load();
          // Once it was asked something else, the index may answer with another page.
          return page?.url.endsWith(`/agents/${slug}/`) ? page.sections : [];
        };
        return [{ number, slug, title, sections, rank: rank({ name, topic, phrase, score }) }];
      })
      .sort((a, b) => b.rank - a.rank || a.number - b.number);
  }

  return {
    whole,
    async search(typed, asTyped = false) {
      const query = cleanQuery(typed);
      const partial = loading > 0;
      const { found, absent } = await ask(query);
      // What one language lacks may be a word of another that is still loading.
      const wrong = found.length > 0 ? absent : queryForms(query).words;
      const mended =
        asTyped || partial || wrong.length === 0
          ? undefined
          : await mendQuery(query, wrong, bundle);
      const other = mended === undefined ? [] : (await ask(mended)).found;
      return mended === undefined || other.length === 0
        ? { query, corrected: false, found, partial }
        : { query: mended, corrected: true, found: other, partial };
    },
  };
}

// A word that one language lacks may be one of another.
function absentEverywhere(answers: readonly LanguageAnswer[]): string[] {
  const [first, ...others] = answers;
  return (first?.absent ?? []).filter((word) =>
    others.every(({ absent }) => absent.includes(word)),
  );
}
