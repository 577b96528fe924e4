import { type Diagnostic, diagnose, fileStart, type Place } from '../../diagnostics/diagnostic.ts';

/** Largest agent file that is read, in bytes. */
export const maximumFileSize = 256 * 1024;

/**
 * Reads bytes as UTF-8 without forgiving anything, so that encoding the text again gives the same
 * bytes. A byte order mark stays in the text.
 *
 * @returns the text, or the diagnostic that says why there is none.
 */
export function decode(bytes: Uint8Array, file: string): string | Diagnostic {
  if (bytes.length > maximumFileSize) {
    return diagnose('file-too-large', file, fileStart, `it has ${bytes.length} bytes.`);
  }
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return diagnose('file-not-utf8', file, fileStart, 'it is UTF-16.');
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const place = endOf(beginning(bytes.subarray(0, nul)));
    return diagnose('file-not-utf8', file, place, 'a NUL byte.');
  }
  const text = strict(bytes);
  if (text !== undefined) return text;
  const place = endOf(beginning(bytes));
  return diagnose('file-not-utf8', file, place, 'a byte sequence that UTF-8 does not know.');
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

// With `stream`, a character that is cut off at the end counts as known, and is left out.
function strict(bytes: Uint8Array, options?: { stream: boolean }): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, options);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return undefined;
  }
}

function endOf(text: string): Place {
  const lines = text.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
