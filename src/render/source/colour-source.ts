import type { ElementContent } from 'hast';
import { common, createLowlight } from 'lowlight';
import { colourCode, newColouring } from '../colour-code.ts';
import { contentOf } from '../content-of.ts';
import { type ColouredStretch, packColours, type SourceColours } from './source-colours.ts';
import { cutSource } from './source-parts.ts';

const lowlight = createLowlight(common);

// The Markdown grammar is quadratic in the number of `[` that are never closed: 25 ms for 4,000. The
// bounds leave 0.5 s for a file; the longest of 1,040 real ones has 46,581 characters.
const longestParagraph = 4_000;
const longestFrontMatter = 20_000;
const mostCharacters = 75_000;

/**
 * Highlights an agent file: its front matter as YAML, its prompt as Markdown, and the code in it as what
 * its fence says. What crosses a bound stays plain.
 *
 * @param promptStart where the front matter ends, in UTF-16 units from 0.
 * @returns stretches in the order of the file, which do not overlap.
 */
export function colourSource(source: string, promptStart: number): SourceColours {
  const coloured: ColouredStretch[] = [];
  const spent = newColouring();
  for (const { language, start, end } of cutSource(source, promptStart)) {
    if (end > mostCharacters) break;
    if (language === 'fence') {
      coloured.push({ start, end, className: 'hljs-meta' });
      continue;
    }
    const text = source.slice(start, end);
    const isMarkup = language === 'markdown' || (language === 'yaml' && start < promptStart);
    const content = isMarkup ? colourMarkup(language, text) : colourCode(language, text, spent);
    if (content) flatten(content, text, start, coloured);
  }
  return packColours(coloured);
}

function colourMarkup(language: 'markdown' | 'yaml', text: string): ElementContent[] | undefined {
  const longest = language === 'yaml' ? longestFrontMatter : longestParagraph;
  return text.length > longest ? undefined : contentOf(lowlight.highlight(language, text));
}

function flatten(
  content: readonly ElementContent[],
  text: string,
  offset: number,
  coloured: ColouredStretch[],
): void {
  let position = 0;
  const visit = (nodes: readonly ElementContent[], classes: readonly string[]): void => {
    for (const node of nodes) {
      if (node.type === 'element') {
        const name = classOf(node.properties.className);
        const start = position;
        const mark = coloured.length;
        const inner = name === undefined || classes.includes(name) ? classes : [...classes, name];
        visit(node.children, inner);
        if (name === 'hljs-emphasis' && !isEmphasis(text, start, position)) {
          // Two names of variables with a `_` each are no emphasis.
          for (const stretch of coloured.splice(mark)) {
            const others = stretch.className.split(' ').filter((one) => one !== name);
            if (others.length > 0) coloured.push({ ...stretch, className: others.join(' ') });
          }
        }
      } else if (node.type === 'text') {
        const start = position;
        position += node.value.length;
        if (classes.length === 0 || node.value.trim() === '') continue;
        const className = classes.join(' ');
        const last = coloured.at(-1);
        if (last?.end === offset + start && last.className === className)
          last.end = offset + position;
        else coloured.push({ start: offset + start, end: offset + position, className });
      }
    }
  };
  visit(content, []);
}

// Others of an element say what kind of title it is, or which language stands in it.
function classOf(className: unknown): string | undefined {
  const [name] = Array.isArray(className) ? className : [];
  return typeof name === 'string' && name.startsWith('hljs-') ? name : undefined;
}

function isEmphasis(text: string, start: number, end: number): boolean {
  const mark = text.charAt(start);
  if (end - start < 3 || text.charAt(end - 1) !== mark) return false;
  return mark !== '_' || !/\w/.test(text.charAt(start - 1) + text.charAt(end));
}
