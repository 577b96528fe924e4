import type { ColouredStretch } from './source-colours.ts';

// A line feed that follows a carriage return would be all that a browser reads of the two.
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
};

/**
 * A function that writes stretches of a file as HTML, each beginning where the one before ended or
 * later, with their colours.
 *
 * @param colours in the order of the file, not overlapping.
 */
export function textWriter(
  source: string,
  colours: readonly ColouredStretch[],
  output: string[],
): (start: number, end: number) => void {
  let next = 0;
  const write = (start: number, end: number): void => {
    const text = source.slice(start, end);
    output.push(text.replace(/[&<>\r]/g, (character) => entities[character] ?? character));
  };
  return (start, end) => {
    let position = start;
    for (let colour = colours[next]; colour && colour.start < end; colour = colours[next]) {
      const from = Math.max(position, colour.start);
      const to = Math.min(end, colour.end);
      if (from < to) {
        write(position, from);
        output.push(`<span class="${colour.className}">`);
        write(from, to);
        output.push('</span>');
        position = to;
      }
      if (colour.end > end) break;
      next += 1;
    }
    write(position, end);
  };
}
