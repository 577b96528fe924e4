import { element } from '../element.ts';

/** An excerpt as nodes: its marks become elements, all else is text. */
export function excerptNodes(excerpt: string): (Node | string)[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((piece, index) => {
    const text = decodeEntities(piece);
    return index % 2 === 1 ? element('mark', {}, [text]) : text;
  });
}

// Pagefind encodes the angle brackets of the text, and nothing else.
function decodeEntities(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
