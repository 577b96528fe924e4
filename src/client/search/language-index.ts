import type { QueryForms } from '../../search/query-forms.ts';
import { isPackedSearchMap, readSearchMap } from '../../search/search-map.ts';
import { largestShare, shareOfTopic } from '../../search/topic-lead.ts';
import { findAbsentWords } from './absent-words.ts';
import { startIndexWorker } from './index-worker.ts';
import { loadJson } from './load-json.ts';
import { type PageMatch, readPageMatch } from './page-match.ts';

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
  /** Words of the query that no word of the index begins with. */
  absent: string[];
}

/** The index of one language. */
export interface LanguageIndex {
  search(forms: QueryForms): Promise<LanguageAnswer>;
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
 */
export async function loadLanguage(bundle: string, language: string): Promise<LanguageIndex> {
  const [worker, packed] = await Promise.all([
    startIndexWorker(bundle, language),
    loadJson(`${bundle}agents.${encodeURIComponent(language)}.json`),
  ]);
  if (!isPackedSearchMap(packed)) throw new Error(`The map of “${language}” cannot be read.`);
  const agentOf = readSearchMap(packed);
  const findAbsent = findAbsentWords(worker);
  let turn = 0;

  return {
    close: () => worker.close(),
    async search({ words, phrase, quoted }) {
      turn += 1;
      const [absent, all, exact] = await Promise.all([
        findAbsent(words),
        worker.search(words.join(' '), `all-${turn % 2}`),
        worker.search(`"${phrase}"`, `phrase-${turn % 2}`),
      ]);
      if (absent.length > 0) return { hits: [], absent };
      const loose = exact.length === 0 ? looseTopic.alone : looseTopic.besideExact;
      const asPhrase = new Map(exact.map((result) => [result.id, result]));
      const hits = (quoted ? exact : all).flatMap((result): LanguageHit[] => {
        const known = agentOf(result.id);
        // Pagefind also gives pages in which it found none of the words.
        if (!known || result.words.length === 0) return [];
        const { agent, lead } = known;
        const whole = asPhrase.get(result.id);
        const topic = Math.max(
          whole ? shareOfTopic(lead, whole.words[0] ?? 0, whole.words.length) : 0,
          loose * largestShare(lead, result.words, words.length),
        );
        const load = async (): Promise<PageMatch | undefined> =>
          readPageMatch(await worker.load(result.data));
        return [{ agent, topic, phrase: whole !== undefined, score: result.score, load }];
      });
      return { hits, absent };
    },
  };
}
