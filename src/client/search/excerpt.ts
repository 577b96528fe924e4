import { element } from '../element.ts';

const mark = /<mark>(.*?)<\/mark>/s;

/** An excerpt as nodes: its marks become elements, all else is text. */
export function excerptNodes(excerpt: string): (Node | string)[] {
  return excerpt.split(mark).map((piece, index) => {
    const text = decodeEntities(piece);
    return index % 2 === 1 ? element('mark', {}, [text]) : text;
  });
}

/** The words that an excerpt marks, as they stand in it. */
export function markedWordsIn(excerpt: string): string[] {
  return excerpt
    .split(mark)
    .filter((_, index) => index % 2 === 1)
    .map(decodeEntities);
}

// Pagefind encodes the angle brackets of the text, and nothing else.
function decodeEntities(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
