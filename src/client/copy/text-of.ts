/** A file that is no UTF-8 text, which is all that a clipboard takes here. */
export class NotText extends Error {
  override name = 'NotText';
}

/**
 * Bytes as text that encodes to the same bytes again: a byte order mark stays.
 *
 * @throws NotText if there is no such text, or if it holds NUL, which ends it on some clipboards.
 */
export function textOf(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw new NotText('This is no text.');
}
