import type { Root } from 'mdast';
import { remark } from 'remark';
import { markdownToMdast } from 'satteri';
import type { Processor } from 'unified';

// Any remark plugin may follow: Sätteri gives the same tree as remark-parse with remark-gfm, many
// times faster.
function satteri(this: Processor): void {
  this.parser = (text) => markdownToMdast(text);
}

const processor = remark().use(satteri).freeze();

/** Parses GitHub-flavoured Markdown. Places in the tree count within `text`. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}

/** Deepest nesting of block quotes and lists, and longest run of delimiters in a paragraph, that is parsed. */
export const markdownBounds = { nesting: 40, delimiters: 2_000 } as const;

/**
 * Finds what would take the parser very long: it is quadratic in nesting and in delimiter runs.
 *
 * @returns the index of the first line (from 0) that crosses a bound, or undefined.
 */
export function findMarkdownBreach(text: string): number | undefined {
  let delimiters = 0;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') delimiters = 0;
    const markers =
      /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/.exec(line)?.[0] ?? '';
    if (markers.replace(/[\s\d]/g, '').length > markdownBounds.nesting) return index;
    delimiters += line.match(/[_*~[\]`]+/g)?.length ?? 0;
    if (delimiters > markdownBounds.delimiters) return index;
  }
  return undefined;
}
