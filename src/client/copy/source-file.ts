/**
 * Loads a file as it is.
 *
 * @throws if the server does not give it.
 */
export async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * Bytes as text that encodes to the same bytes again: a byte order mark stays.
 *
 * @throws TypeError for bytes that are not UTF-8.
 */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
