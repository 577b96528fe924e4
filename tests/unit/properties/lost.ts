import type { Element, Root as HtmlRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOfHtml } from 'hast-util-to-string';
import type { Heading, Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { markdownToMdast } from 'satteri';
import { unified } from 'unified';
import { splitFrontMatter } from '../../../src/agent/front-matter/split.ts';
import { readAgent } from '../../../src/agent/read-agent.ts';
import { renderWithinBounds } from '../../../src/render/page-bound.ts';

const oracle = unified().use(remarkParse).use(remarkGfm).freeze();

/** The tree that remark-parse makes of a text, with GitHub's additions. */
export function parseWithRemark(text: string): Root {
  return oracle.parse(text);
}

/** The tree that Sätteri makes of a text, as it comes from the parser. */
export function parseWithSatteri(text: string): Root {
  const tree = markdownToMdast(text, { features: { frontmatter: false } });
  if (tree.type !== 'root') throw new Error('Sätteri gave no root.');
  return tree;
}

/**
 * Values of the body's tree, as remark-parse reads it, that the rendered article does not show in
 * order. Undefined where the article is not rendered because it crosses a bound.
 *
 * Not looked for, with the reason:
 * - the heading that names the agent: the page shows it above the article;
 * - tags of HTML that the page renders, since their effect shows; what they hold is looked for;
 * - white space, which HTML folds;
 * - the order of footnotes: they stand at the end, so each is looked for by itself;
 * - paragraphs that draw with box-drawing characters and hold `&` or a backslash: a drawing is shown
 *   as it is written, so that an entity stays one;
 * - marks, where Sätteri groups them otherwise than remark-parse (`*_*em*`): only words are
 *   looked for, wherever they are, since what is a mark in one tree is text in the other.
 */
export function findLost(file: string): string[] | undefined {
  const reading = readAgent(Buffer.from(file), 'a.md');
  if (reading.diagnostics.some(({ code }) => code === 'markdown-bound')) return undefined;
  const article = renderWithinBounds(reading.body);
  if (article === undefined) return undefined;
  const html = fromHtml(article.html, { fragment: true });
  const rendered = new Set(elementsOf(html));

  const { body } = splitFrontMatter(reading.agent?.repaired ?? file);
  const tree = parseWithRemark(body);
  const flow: Value[] = [];
  const notes: Value[][] = [];
  collect(withoutTitle(tree, reading.body.title), flow, notes, body);
  const values = [flow, ...notes];
  const shown = textOfHtml(html);
  return valuesOf(tree) === valuesOf(parseWithSatteri(body))
    ? values.flatMap((each) => missing(each, squeeze(shown), rendered))
    : values
        .flat()
        .filter(({ isHtml }) => !isHtml)
        .flatMap(({ text }) => wordsOf(text).filter((word) => !shown.includes(word)));
}

function withoutTitle(tree: Root, title: Heading | undefined): Root {
  const line = title?.position?.start.line;
  const children = tree.children.filter(
    (node) => node.type !== 'heading' || node.position?.start.line !== line,
  );
  return { ...tree, children };
}

interface Value {
  text: string;
  isHtml: boolean;
}

function collect(node: Nodes, into: Value[], notes: Value[][], body: string): void {
  if (node.type === 'footnoteDefinition') {
    const note: Value[] = [];
    notes.push(note);
    for (const child of node.children) collect(child, note, notes, body);
  } else if (node.type === 'paragraph' && isDrawing(node, body)) return;
  else if ('children' in node) for (const child of node.children) collect(child, into, notes, body);
  else if ('value' in node) into.push({ text: node.value, isHtml: node.type === 'html' });
}

function isDrawing({ position }: Nodes, body: string): boolean {
  const source = body.slice(position?.start.offset, position?.end.offset);
  const drawn = source.split(/[\r\n]/).filter((line) => /[\u2500-\u257F]/.test(line));
  return drawn.length > 1 && /[&\\]/.test(source);
}

// Raw HTML is shown as it is written, or it is rendered: then its elements and its text are there.
function missing(values: readonly Value[], article: string, rendered: Set<string>): string[] {
  let position = 0;
  return values
    .filter(({ text, isHtml }) => {
      const readings = isHtml && isRendered(text, rendered) ? [text, innerText(text)] : [text];
      const ends = readings.map(squeeze).flatMap((wanted) => {
        const found = article.indexOf(wanted, position);
        return found < 0 ? [] : [found + wanted.length];
      });
      if (ends.length > 0) position = Math.min(...ends);
      return ends.length === 0;
    })
    .map(({ text }) => text);
}

function isRendered(html: string, rendered: Set<string>): boolean {
  return [...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].every(([, name = '']) =>
    asRendered(name.toLowerCase()).some((each) => rendered.has(each)),
  );
}

function innerText(html: string): string {
  // The text of an image is what it says in place of the picture.
  const text = html.replace(/<img[^>]*?alt="([^"]*)"[^>]*>/gi, '$1');
  return textOfHtml(fromHtml(text, { fragment: true }));
}

// An image becomes a link to it, which is none where it leads to a file; headings are moved below those
// of the page.
function asRendered(name: string): string[] {
  if (name === 'a' || name === 'img') return ['a', 'span'];
  return [name.replace(/^h[1-6]$/, 'h')];
}

function elementsOf(tree: HtmlRoot | Element): string[] {
  return tree.children.flatMap((node) =>
    node.type === 'element' ? [node.tagName.replace(/^h[1-6]$/, 'h'), ...elementsOf(node)] : [],
  );
}

function valuesOf(tree: Root): string {
  const values: Value[] = [];
  const notes: Value[][] = [];
  collect(tree, values, notes, '');
  return JSON.stringify([values, notes]);
}

function squeeze(text: string): string {
  return text.replace(/[\s\uFEFF]+/gu, '');
}

// Tags, entities, check boxes and numbers of lists of one tree may be text in the other.
function wordsOf(text: string): string[] {
  return text.replace(/<[^>]*>|&#?\w+;?|\[x\]|\d+[.)]/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
}
