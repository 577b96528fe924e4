/** A piece of raw HTML. `start` counts in UTF-16 units from 0. */
export type HtmlToken =
  | { type: 'text'; start: number; text: string }
  | { type: 'unrendered'; start: number; name: string; text: string }
  | HtmlTag;

/** An opening or closing tag; names of elements and attributes are in lower case. */
export interface HtmlTag {
  type: 'tag';
  start: number;
  name: string;
  isClosing: boolean;
  attributes: Map<string, string>;
}

// What a page leaves out whole. One that is not closed reaches to the end.
const unrendered = [
  { name: 'HTML comment', opening: '<!--', closing: '-->' },
  { name: 'CDATA section', opening: '<![CDATA[', closing: ']]>' },
  { name: 'processing instruction', opening: '<?', closing: '?>' },
  { name: 'HTML declaration', opening: '<!', closing: '>' },
];

/** Cuts raw HTML into tags, text and what a page leaves out. Takes time in proportion to its length. */
export function readHtml(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let position = 0;
  while (position < html.length) {
    const start = position;
    const mark = unrendered.find(({ opening }) => html.startsWith(opening, start));
    if (mark !== undefined) {
      const end = html.indexOf(mark.closing, start + '<!'.length);
      const text = html.slice(start + mark.opening.length, end < 0 ? undefined : end).trim();
      tokens.push({ type: 'unrendered', start, name: mark.name, text });
      position = end < 0 ? html.length : end + mark.closing.length;
    } else if (/^<\/?[A-Za-z]/.test(html.slice(start, start + 3))) {
      position = endOfTag(html, start);
      tokens.push(readTag(html.slice(start, position), start));
    } else {
      const next = html.indexOf('<', start + 1);
      position = next < 0 ? html.length : next;
      tokens.push({ type: 'text', start, text: html.slice(start, position) });
    }
  }
  return tokens;
}

// A `>` between quotation marks does not end a tag.
function endOfTag(html: string, start: number): number {
  let quote = '';
  for (let index = start; index < html.length; index += 1) {
    const character = html.charAt(index);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return index + 1;
  }
  return html.length;
}

function readTag(tag: string, start: number): HtmlTag {
  const [, slash, name = ''] = /^<(\/?)([^\s/>]+)/.exec(tag) ?? [];
  const attributes = new Map(
    Array.from(
      tag
        .slice(name.length + 1)
        .matchAll(/([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g),
      ([, key = '', one, two, three]) => [key.toLowerCase(), one ?? two ?? three ?? ''],
    ),
  );
  return { type: 'tag', start, name: name.toLowerCase(), isClosing: slash === '/', attributes };
}
