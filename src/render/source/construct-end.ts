import type { HiddenText } from '../../agent/agent.ts';
import { readHtml } from '../../agent/text/html-tokens.ts';

// https://spec.commonmark.org/0.31.2/#link-reference-definitions
const definition =
  /\[(?:[^[\]\\]|\\.){1,999}\]:\s*(?:<[^>\n]*>|[^\s<]\S*)(?:[ \t]*\n?[ \t]*(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\))(?=[ \t]*\r?$))?/my;
const footnote = /\[\^[^\n]*(?:\n(?:[ \t]*\n)*[ \t]{2,}\S[^\n]*)*/y;

const closings = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

/** Where a hidden construct stands in a file, in UTF-16 units from 0. */
export interface Construct {
  start: number;
  end: number;
}

/**
 * Finds the whole of a construct of which only the beginning is known. Where the text there is not what
 * was expected, it is the rest of the line.
 *
 * @param start where it begins, in UTF-16 units from 0.
 */
export function findConstruct(source: string, hidden: HiddenText, start: number): Construct {
  const lineEnd = endOfLine(source, start);
  switch (hidden.kind) {
    case 'comment':
      return { start, end: endOfComment(source, start) ?? lineEnd };
    case 'hidden-element':
      return { start, end: endOfElement(source, start) ?? lineEnd };
    case 'link-definition':
      return { start, end: endOfDefinition(source, start) ?? lineEnd };
    default: {
      // What stands behind the language of a fence.
      const found = source.slice(start, lineEnd).indexOf(hidden.text);
      if (found < 0) return { start, end: lineEnd };
      return { start: start + found, end: start + found + hidden.text.length };
    }
  }
}

function endOfLine(source: string, start: number): number {
  const end = source.indexOf('\n', start);
  if (end < 0) return source.length;
  return end > start && source.charAt(end - 1) === '\r' ? end - 1 : end;
}

function endOfComment(source: string, start: number): number | undefined {
  const found = closings.find(([opening]) => source.startsWith(opening, start));
  if (found === undefined) return undefined;
  const end = source.indexOf(found[1], start + '<!'.length);
  return end < 0 ? source.length : end + found[1].length;
}

// One that is never closed ends with its block, of which a blank line is the most likely end.
function endOfElement(source: string, start: number): number | undefined {
  const html = source.slice(start);
  let name: string | undefined;
  let depth = 0;
  for (const token of readHtml(html)) {
    if (token.type !== 'tag') continue;
    name ??= token.start === 0 ? token.name : '';
    if (token.name !== name) continue;
    depth += token.isClosing ? -1 : 1;
    if (depth > 0) continue;
    const end = html.indexOf('>', token.start);
    return end < 0 ? source.length : start + end + 1;
  }
  if (!name) return undefined;
  const blank = /\n[ \t]*\r?\n/.exec(html);
  return blank ? start + blank.index : source.length;
}

function endOfDefinition(source: string, start: number): number | undefined {
  const pattern = source.startsWith('[^', start) ? footnote : definition;
  pattern.lastIndex = start;
  const [whole] = pattern.exec(source) ?? [];
  return whole === undefined ? undefined : start + whole.trimEnd().length;
}
