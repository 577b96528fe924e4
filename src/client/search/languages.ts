import { isRecord } from './is-record.ts';
import { loadJson } from './load-json.ts';

/**
 * The languages of a search index: that of the interface first, else that of most agents, then by
 * number of agents.
 *
 * @param bundle address of the folder of the indexes.
 * @param own language of the interface, such as `fr`.
 * @throws IndexNotReady, or another Error where there is no index.
 */
export async function listLanguages(bundle: string, own: string): Promise<string[]> {
  const entry = await loadJson(`${bundle}pagefind-entry.json`);
  if (!isRecord(entry) || !isRecord(entry.languages)) throw new Error('There is no search index.');
  const pages = Object.entries(entry.languages).map(
    ([language, index]) => [language, pageCount(index)] as const,
  );
  return pages
    .sort(([a, countA], [b, countB]) => Number(b === own) - Number(a === own) || countB - countA)
    .map(([language]) => language);
}

function pageCount(index: unknown): number {
  return isRecord(index) && typeof index.page_count === 'number' ? index.page_count : 0;
}
