import type { QueryForms } from '../../search/query-forms.ts';
import { isPackedSearchMap, readSearchMap } from '../../search/search-map.ts';
import { largestShare, shareOfTopic } from '../../search/topic-lead.ts';
import { type IndexWorker, startIndexWorker } from './index-worker.ts';
import { loadJson } from './load-json.ts';
import { type PageMatch, readPageMatch } from './page-match.ts';
import { wordFinder } from './word-finder.ts';

/** An agent that the index of its language found. */
export interface LanguageHit {
  /** Its number in the order of names. */
  agent: number;
  /** Largest share that the query has of one of its topics, from 0 to 1. */
  topic: number;
  /** Whether the query stands in it as it is. */
  phrase: boolean;
  /** Pagefind's score; more is better. */
  score: number;
  /** Loads the sections that matched. */
  load(): Promise<PageMatch | undefined>;
}

/** What an index answers. */
export interface LanguageAnswer {
  hits: LanguageHit[];
  /** Words of the query that the index has, or words of their stem. */
  known: string[];
  /** Words of the query that no word of the index is, or begins with. */
  absent: string[];
}

/** The index of one language. */
export interface LanguageIndex {
  /** @param completion the last word as it will probably be when it is typed. */
  search(forms: QueryForms, completion?: string): Promise<LanguageAnswer>;
  /** Ends its worker. */
  close(): void;
}

// What a topic counts in which words only begin as the query has them, or stand in another order: more
// where no agent has the query as it is, as while a word is being typed.
const looseTopic = { alone: 0.8, besideExact: 0.4 };

/**
 * Loads the index of a language.
 *
 * @param bundle address of the folder of the indexes.
 * @throws where a part of it cannot be loaded.
 */
export async function loadLanguage(bundle: string, language: string): Promise<LanguageIndex> {
  const worker = startIndexWorker(bundle, language);
  try {
    const [packed] = await Promise.all([
      loadJson(`${bundle}agents.${encodeURIComponent(language)}.json`),
      // Answered when the index is there.
      worker.search('', 'ready'),
    ]);
    if (!isPackedSearchMap(packed)) throw new Error(`The map of “${language}” cannot be read.`);
    return languageIndex(worker, readSearchMap(packed));
  } catch (error) {
    worker.close();
    throw error;
  }
}

function languageIndex(
  worker: IndexWorker,
  agentOf: ReturnType<typeof readSearchMap>,
): LanguageIndex {
  const find = wordFinder(worker);
  let turn = 0;

  return {
    close: () => worker.close(),
    async search({ words, phrase, quoted }, completion) {
      turn += 1;
      const [exact, completed, ...found] = await Promise.all([
        worker.search(`"${phrase}"`, `phrase-${turn % 2}`),
        completion === undefined ? undefined : find(completion),
        ...words.map(find),
      ]);
      const having = found.map(({ pages }, place) =>
        place === words.length - 1 && completed ? pages.union(completed.pages) : pages,
      );
      const known = words.filter((_, place) => found[place]?.pages.size);
      const absent = words.filter((_, place) => found[place]?.absent && !having[place]?.size);
      if (absent.length > 0 && exact.length === 0) return { hits: [], known, absent };

      const completes = completion !== undefined && completed && completed.pages.size > 0;
      const [all, more] = await Promise.all([
        worker.search(words.join(' '), `all-${turn % 2}`),
        completes
          ? worker.search([...words.slice(0, -1), completion].join(' '), `more-${turn % 2}`)
          : [],
      ]);
      const loose = exact.length === 0 ? looseTopic.alone : looseTopic.besideExact;
      const asPhrase = new Map(exact.map((result) => [result.id, result]));
      const results = new Map([...exact, ...more, ...all].map((result) => [result.id, result]));
      const hits = [...results.values()].flatMap((result): LanguageHit[] => {
        // What other words begin with is found as far as it happens to be loaded: it only counts for a
        // word that nothing has as it is.
        const fits =
          !quoted &&
          absent.length === 0 &&
          having.every((pages) => pages.size === 0 || pages.has(result.id));
        const indexed = agentOf(result.id);
        // Pagefind also gives pages in which it found none of the words.
        if (!indexed || result.words.length === 0) return [];
        if (!fits && !asPhrase.has(result.id)) return [];
        const { agent, lead } = indexed;
        const whole = asPhrase.get(result.id);
        const topic = Math.max(
          whole ? shareOfTopic(lead, whole.words[0] ?? 0, whole.words.length) : 0,
          loose * largestShare(lead, result.words, words.length),
        );
        const load = async (): Promise<PageMatch | undefined> =>
          readPageMatch(await worker.load(result.data));
        return [{ agent, topic, phrase: whole !== undefined, score: result.score, load }];
      });
      return { hits, known, absent };
    },
  };
}
