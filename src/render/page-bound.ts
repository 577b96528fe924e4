import type { Nodes } from 'mdast';
import { markdownBounds } from '../agent/body/bounds.ts';
import { asPlainText } from '../agent/body/markdown.ts';
import type { Body } from '../agent/body/sections.ts';
import { walk } from '../agent/body/walk.ts';
import { type Article, renderArticle } from './render-article.ts';

/** Largest article that a page holds, in bytes of HTML. */
export const maximumArticleSize = 2 * 1024 * 1024;

/**
 * Renders a body; undefined where the article would be too large for a page.
 *
 * @param inFile gives the line of the file for one of the body.
 */
export function renderWithinBounds(
  body: Body,
  inFile?: (line: number) => number,
): Article | undefined {
  if (multiplies(body)) return undefined;
  const article = renderArticle(body, inFile);
  return Buffer.byteLength(article.html) <= maximumArticleSize ? article : undefined;
}

/** Shows a prompt as one block of text. No file that is read is large enough to cross the bound so. */
export function renderPlainText(prompt: string): Article {
  return renderArticle({ title: undefined, intro: asPlainText(prompt).children, sections: [] });
}

// Every row of a table is filled up to the longest. Links need no bound of their own: beyond 100 kB, or
// the length of the text, Sätteri leaves references to definitions as text.
function multiplies({ intro, sections }: Body): boolean {
  let cells = 0;
  const count = (node: Nodes): void => {
    if (node.type !== 'table') return;
    const columns = node.children.map(({ children }) => children.length);
    cells += node.children.length * columns.reduce((most, each) => Math.max(most, each), 0);
  };
  for (const node of [...intro, ...sections.flatMap(({ content }) => content)]) walk(node, count);
  return cells > markdownBounds.nodes;
}
