import { correctQuery } from '../../search/correct-query.ts';
import { type PreparedVocabulary, prepareVocabulary } from '../../search/near-words.ts';
import { queryWords } from '../../search/query-words.ts';
import { isPackedVocabulary, unpackVocabulary } from '../../search/vocabulary.ts';
import { loadJson } from './load-json.ts';

let vocabulary: Promise<PreparedVocabulary> | undefined;

/**
 * The query as it was probably meant; undefined where nothing like it is known.
 *
 * @param unseen words of it that were not found.
 * @param bundle address of the folder of the indexes, whose vocabulary is loaded once.
 */
export async function mendQuery(
  query: string,
  unseen: readonly string[],
  bundle: string,
): Promise<string | undefined> {
  vocabulary ??= loadVocabulary(bundle);
  try {
    return correctQuery(query, unseen.flatMap(queryWords), await vocabulary);
  } catch (error) {
    // Typos are found as typed; another query tries again.
    vocabulary = undefined;
    reportError(error);
    return undefined;
  }
}

async function loadVocabulary(bundle: string): Promise<PreparedVocabulary> {
  const packed = await loadJson(`${bundle}words.json`);
  if (!isPackedVocabulary(packed)) throw new Error('The words of the search index cannot be read.');
  return prepareVocabulary(unpackVocabulary(packed));
}
