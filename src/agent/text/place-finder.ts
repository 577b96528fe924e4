import type { Place } from '../../diagnostics/diagnostic.ts';

/**
 * Gives the places of positions in a text, counted in UTF-16 units from 0. Each must be asked for after
 * those before it, so that a text is read only once.
 */
export function placeFinder(text: string): (index: number) => Place {
  let line = 1;
  let start = 0;
  return (index) => {
    for (;;) {
      const end = text.indexOf('\n', start);
      if (end < 0 || end >= index) return { line, column: index - start + 1 };
      line += 1;
      start = end + 1;
    }
  };
}
