import { siteBase } from './site-base.ts';

/**
 * Loads a JSON file of the site as it is now: one that a cache kept may speak of what is gone.
 *
 * @param path under the base of the site.
 * @throws if the server does not give it.
 */
export async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(siteBase() + path, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
