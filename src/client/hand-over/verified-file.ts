/** A file as the site gives it. */
export interface VerifiedFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** Whether its SHA-256 was compared. A browser cannot on a page that came over plain http. */
  verified: boolean;
}

/** A file whose bytes are not those that its page was made of. */
export class TamperedFile extends Error {
  override name = 'TamperedFile';
  /** The SHA-256 that the page names, in hexadecimal digits. */
  readonly expected: string;
  /** That of the file that came. */
  readonly found: string;

  constructor(url: string, expected: string, found: string) {
    super(`${url} has the SHA-256 ${found}, not ${expected}.`);
    this.expected = expected;
    this.found = found;
  }
}

/**
 * Loads a file and compares it with what the page says of it. One that a cache kept from before is
 * loaded anew.
 *
 * @param sha256 of the file, in lower-case hexadecimal digits.
 * @throws TamperedFile if it is another one; an error if the server does not give it.
 */
export async function loadVerified(url: string, sha256: string): Promise<VerifiedFile> {
  const cached = await fetchBytes(url);
  // Browsers offer it to secure pages alone, unlike what its type says.
  if (!('subtle' in crypto)) return { bytes: cached, verified: false };
  if ((await digestOf(cached)) === sha256) return { bytes: cached, verified: true };
  const bytes = await fetchBytes(url, 'reload');
  const found = await digestOf(bytes);
  if (found !== sha256) throw new TamperedFile(url, sha256, found);
  return { bytes, verified: true };
}

async function fetchBytes(
  url: string,
  cache: RequestCache = 'default',
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
