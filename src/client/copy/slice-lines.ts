/**
 * Some lines of a text as they stand in it, the break at the end of the last one included.
 *
 * @param lines as `first-last`, counted by line feeds from 1.
 */
export function sliceLines(text: string, lines: string): string {
  const [first = 1, last] = lines.split('-').map(Number);
  return text
    .split(/(?<=\n)/)
    .slice(first - 1, last)
    .join('');
}
