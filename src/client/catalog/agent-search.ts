import { clientWords } from '../words.ts';
import type { Found } from './found.ts';
import type { QueryParts } from './query-parts.ts';

const quickEnough = 300;

/** The search of the catalog. */
export interface AgentSearch {
  /** Loads what it needs, which nothing does before a visitor is about to search. */
  prepare(): Promise<void>;
  /**
   * Finds the agents for a query, and says in the page how that goes.
   *
   * @returns undefined if nothing is searched for, search cannot be loaded, or another query came.
   */
  find(query: string): Promise<Found | undefined>;
}

/**
 * Makes the search of the catalog.
 *
 * @param again is called when the present query is to be searched for again.
 */
export function agentSearch(
  { field, status, correction, passages }: QueryParts,
  again: () => void,
): AgentSearch {
  let code: Promise<typeof import('./find-agents.ts')> | undefined;
  let known: Found | undefined;
  // A query that is not to be corrected.
  let asTyped: string | undefined;
  let turn = 0;

  const load = (): Promise<typeof import('./find-agents.ts')> => {
    code ??= import('./find-agents.ts');
    // Another try may succeed.
    code.catch(() => {
      code = undefined;
    });
    return code;
  };

  function hideOffers(): void {
    correction.hidden = true;
    passages.hidden = true;
  }

  return {
    async prepare() {
      const { loadEngine } = await load();
      await loadEngine();
    },
    async find(query) {
      if (query !== asTyped) asTyped = undefined;
      if (known?.asked === query && known.asTyped === (query === asTyped)) return known;
      turn += 1;
      const mine = turn;
      const tell = (words: string): void => {
        if (mine === turn && status.textContent !== words) status.textContent = words;
      };
      known = undefined;
      if (query === '') {
        hideOffers();
        tell('');
        return undefined;
      }
      const timer = setTimeout(() => tell(clientWords('site').searching), quickEnough);
      try {
        const { findAgents, drawCorrection } = await load();
        const found = await findAgents(query, query === asTyped, tell);
        if (!found || mine !== turn) return undefined;
        known = found;
        tell(found.missing ? clientWords('site').partly : '');
        passages.hidden = found.agents.length === 0;
        drawCorrection(correction, found, () => {
          asTyped = query;
          again();
          // The button is gone.
          field.focus();
        });
        void found.whole?.then(() => {
          if (known !== found) return;
          known = undefined;
          again();
        });
        return found;
      } catch (error) {
        if (mine !== turn) return undefined;
        reportError(error);
        hideOffers();
        tell(clientWords('site').searchFailed);
        return undefined;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
