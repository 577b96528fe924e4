import type { Messages } from '../i18n/messages.ts';
import { siteBase } from './site-base.ts';
import { addWords } from './words.ts';

let loading: Promise<void> | undefined;

/**
 * Loads the words that this page does not carry, once, for scripts that come on demand.
 *
 * @throws if the server does not give them; asking again tries again.
 */
export function loadWords(): Promise<void> {
  loading ??= fetchWords();
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

async function fetchWords(): Promise<void> {
  const response = await fetch(`${siteBase()}words.json`, { cache: 'no-cache' });
  const value: unknown = response.ok ? await response.json() : undefined;
  if (!isWords(value)) throw new Error(`words.json: ${response.status}`);
  addWords(value);
}

// The file and this script come from one build: the type check has seen the words.
function isWords(value: unknown): value is Messages['client'] {
  return typeof value === 'object' && value !== null;
}
