import { type Finding, fileStart } from '../../diagnostics/diagnostic.ts';
import { placeFinder } from '../place.ts';

/** Largest agent file that is read, in bytes. */
export const maximumFileSize = 256 * 1024;

/**
 * Reads bytes as UTF-8 without forgiving anything, so that encoding the text again gives the same
 * bytes. A byte order mark stays in the text.
 *
 * @returns the text, or the finding that says why there is none.
 */
export function decode(bytes: Uint8Array): string | Finding {
  if (bytes.length > maximumFileSize) {
    return { code: 'file-too-large', place: fileStart, detail: `it has ${bytes.length} bytes.` };
  }
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { code: 'file-not-utf8', place: fileStart, detail: 'it is UTF-16.' };
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) return notUtf8(bytes.subarray(0, nul), 'a NUL byte.');
  return strict(bytes) ?? notUtf8(bytes, 'a byte sequence that UTF-8 does not know.');
}

function notUtf8(bytes: Uint8Array, detail: string): Finding {
  const known = beginning(bytes);
  return { code: 'file-not-utf8', place: placeFinder(known)(known.length), detail };
}

// The text before the first byte that UTF-8 does not know, found by halving.
function beginning(bytes: Uint8Array): string {
  let known = '';
  let low = 0;
  let high = bytes.length;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const text = strict(bytes.subarray(0, middle), { stream: true });
    if (text === undefined) high = middle - 1;
    else {
      known = text;
      low = middle + 1;
    }
  }
  return known;
}

const newDecoder = (): TextDecoder => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const decoder = newDecoder();

// With `stream`, a character that is cut off at the end counts as known, and is left out; the decoder
// keeps it for later, and so serves once.
function strict(bytes: Uint8Array, options?: { stream: boolean }): string | undefined {
  try {
    return (options ? newDecoder() : decoder).decode(bytes, options);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return undefined;
  }
}
