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
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    return diagnose('file-not-utf8', file, placeAt(lenient(bytes.subarray(0, nul))), 'a NUL byte.');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const text = lenient(bytes);
    const place = placeAt(text.slice(0, Math.max(0, text.indexOf('\uFFFD'))));
    return diagnose('file-not-utf8', file, place, 'a byte sequence that UTF-8 does not know.');
  }
}

function lenient(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function placeAt(before: string): Place {
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
