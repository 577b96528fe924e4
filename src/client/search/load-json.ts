/** The dev server has not made its first index yet. */
export class IndexNotReady extends Error {}

/**
 * Loads a file of the search index.
 *
 * @throws IndexNotReady, or another Error where it is not there.
 */
export async function loadJson(url: string): Promise<unknown> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (response.status === 503) throw new IndexNotReady();
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
