import { markedWords } from '../../search/marks.ts';
import { findWords } from './find-words.ts';
import { anchorOf, openAround } from './opened.ts';

const name = 'sought';
// More than anyone looks at; a page of 100 kB may hold a word tens of thousands of times.
const mostRanges = 1_000;
// What search reads of an agent, as its page shows it.
const searched = ':is(h1, .lead, .whole-description p:not(.part-label), .prose)';

/**
 * Highlights the words that the address names in what the page says of its agent, and opens what hides
 * the anchor of the address, or else the first of them. The text of the page stays as it is, and so do
 * copies of it. Escape takes the highlight away. Browsers without highlights show none.
 */
export function highlightSoughtWords(): void {
  const article = document.querySelector('article[data-agent]');
  if (!article || typeof Highlight === 'undefined') return;
  const anchor = anchorOf(article);
  const section = anchor?.closest('section, .domain');
  // Those of the section first: there may be more than are highlighted.
  const parts = [...(section ? [section] : []), ...article.querySelectorAll(searched)];
  const ranges = rangesOf(markedWords(location.search), parts);
  openAround(anchor ?? ranges[0]?.startContainer);
  if (ranges.length === 0) return;
  CSS.highlights.set(name, new Highlight(...ranges));
  document.addEventListener('keydown', putAway);
}

function rangesOf(words: readonly string[], parts: readonly Element[]): Range[] {
  const ranges: Range[] = [];
  for (const text of new Set(parts.flatMap(textsOf))) {
    for (const { start, end } of findWords(text.data, words)) {
      if (ranges.length === mostRanges) return ranges;
      const range = new Range();
      range.setStart(text, start);
      range.setEnd(text, end);
      ranges.push(range);
    }
  }
  return ranges;
}

function textsOf(part: Element): Text[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  }
  return texts;
}

// The Escape that closes a dialog means that alone.
function putAway(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.isComposing || document.querySelector('dialog[open]')) return;
  CSS.highlights.delete(name);
  document.removeEventListener('keydown', putAway);
}
