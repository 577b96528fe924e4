import type { Root } from 'mdast';
import { remark } from 'remark';
import { markdownToMdast } from 'satteri';
import type { Processor } from 'unified';
import { findTextBreach, findTreeBreach } from './bounds.ts';
import { keepDrawings } from './drawings.ts';

// Any remark plugin may follow: Sätteri gives the same tree as remark-parse with remark-gfm, many
// times faster. Dashes at the beginning of a body are a rule: its front matter is off already.
function satteri(this: Processor): void {
  this.parser = (text) => markdownToMdast(text, { features: { frontmatter: false } });
}

const processor = remark().use(satteri).freeze();

/** The body of a file as a tree. */
export interface Markdown {
  tree: Root;
  /** Index of the line (from 0) that crosses a bound; the tree then holds the text as one block. */
  breach: number | undefined;
}

/** Parses the body of any file: what would take the parser or the page too long stays plain text. */
export function readMarkdown(text: string): Markdown {
  const inText = findTextBreach(text);
  const tree = inText === undefined ? parseMarkdown(text) : asPlainText(text);
  const breach = inText ?? findTreeBreach(tree);
  return { tree: breach === undefined ? tree : asPlainText(text), breach };
}

/**
 * Parses GitHub-flavoured Markdown. Places in the tree count within `text`, which has to be within the
 * bounds: a text that is not can take the parser minutes, and end the process.
 */
export function parseMarkdown(text: string): Root {
  const tree = processor.parse(text);
  keepDrawings(tree, text);
  return tree;
}

/** A tree that shows a text as it is. */
export function asPlainText(text: string): Root {
  return { type: 'root', children: [{ type: 'code', value: text }] };
}
