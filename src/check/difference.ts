import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { printable } from '../diagnostics/printable.ts';

// Comparing takes time with the square of the number of changes, and a file may hold 256 Ki lines.
const patience = 1_000;

/**
 * The difference between two texts as a unified diff that is safe to print.
 *
 * @returns undefined if there are too many differences to show.
 */
export function difference(path: string, before: string, after: string): string | undefined {
  const patch = createTwoFilesPatch(path, path, before, after, undefined, undefined, {
    context: 2,
    headerOptions: FILE_HEADERS_ONLY,
    timeout: patience,
  });
  return patch
    ?.trimEnd()
    .split('\n')
    .map((line) => printable(line.replace(/\r$/, '')).replaceAll('\\u{9}', '\t'))
    .join('\n');
}
