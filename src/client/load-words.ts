import { fetchJson } from './fetch-json.ts';
import { loadOnce } from './load-once.ts';
import { addWords } from './words.ts';

const load = loadOnce(async (path) => addWords(await fetchJson(path)));

/**
 * Loads the words that this page does not carry, once, for scripts that come on demand.
 *
 * @throws if the server does not give them; asking again tries again.
 */
export function loadWords(): Promise<void> {
  return load('words.json');
}
