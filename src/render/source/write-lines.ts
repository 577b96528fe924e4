import { escapeHtml } from '../escape-html.ts';
import type { HiddenStretch } from './hidden-stretches.ts';
import type { ColouredStretch } from './source-colours.ts';
import { textWriter } from './text-writer.ts';

/** What is written of a hidden stretch, in plain text. */
export type LabelOf = (stretch: HiddenStretch) => string;

// A browser lays out 10,000 lines in half a second; the longest of 1,040 real files has 1,651.
const mostLines = 10_000;
// Those that follow have a frame without a name.
const mostNamed = 1_000;

/**
 * Writes a file as HTML, a line an element with `id="L<number>"`. Its text content is exactly the file:
 * numbers and names are attributes, which a style sheet shows. Lines beyond 10,000 are one element.
 *
 * @param stretches what is to be marked, in the order of the file, nested. Those that are hidden have
 *   `id="hidden-<number>"`, from 1.
 * @param colours in the order of the file, not overlapping.
 */
export function writeLines(
  source: string,
  stretches: readonly HiddenStretch[],
  colours: readonly ColouredStretch[],
  labelOf: LabelOf,
): string {
  const output: string[] = [];
  const writeText = textWriter(source, colours, output);
  const open: HiddenStretch[] = [];
  let next = 0;
  let hidden = 0;
  let position = 0;

  const writeUntil = (end: number): void => {
    writeText(position, end);
    position = end;
  };
  const openStretch = (stretch: HiddenStretch): void => {
    if (stretch.isHidden) hidden += 1;
    const id = stretch.isHidden ? ` id="hidden-${hidden}"` : '';
    const name = next < mostNamed ? ` data-name="${escapeHtml(labelOf(stretch))}"` : '';
    output.push(`<${elementOf(stretch)}${id}${name}>`);
    open.push(stretch);
    next += 1;
  };
  const closeUntil = (end: number): void => {
    for (let last = open.at(-1); last && last.end <= end; last = open.at(-1)) {
      writeUntil(last.end);
      output.push(`</${elementOf(last)}>`);
      open.pop();
    }
  };
  const writeLine = (end: number): void => {
    // An element does not reach beyond its line, so what is still open goes on in the next.
    output.push('<mark>'.repeat(open.length));
    for (let stretch = stretches[next]; stretch && stretch.start < end; stretch = stretches[next]) {
      closeUntil(stretch.start);
      writeUntil(stretch.start);
      openStretch(stretch);
    }
    closeUntil(end);
    writeUntil(end);
    output.push('</mark>'.repeat(open.length));
  };

  for (let line = 1; position < source.length; line += 1) {
    const lineBreak = line > mostLines ? -1 : source.indexOf('\n', position);
    const id = `L${line}`;
    output.push(`<span id="${id}"><a href="#${id}" tabindex="-1" aria-hidden="true"></a>`);
    writeLine(lineBreak < 0 ? source.length : lineBreak + 1);
    output.push('</span>');
  }
  return output.join('');
}

// A run of characters never holds a line break; what a construct hides is text that can be seen here.
function elementOf({ characters }: HiddenStretch): 'i' | 'mark' {
  return characters > 0 ? 'i' : 'mark';
}
