import type { Element, ElementContent, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { toHtml } from 'hast-util-to-html';
import type { Root as MarkdownRoot } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Body, Section } from '../agent/body/sections.ts';
import { type DiagramSource, layOutCode } from './code.ts';
import { contentOf } from './content-of.ts';
import { eachElement } from './each-element.ts';
import { markBareLinks } from './layout/bare-links.ts';
import { classMarked } from './layout/classes.ts';
import { layOutConversations } from './layout/conversations.ts';
import { settleDirections } from './layout/directions.ts';
import { layOut } from './layout/layouts.ts';
import { mark, markLayout } from './layout/marks.ts';
import { type SectionLines, sectionLines } from './layout/section-lines.ts';
import { showLiteralHtml } from './literal-html.ts';
import { authorPrefix, settleReferences } from './references.ts';
import { reveal } from './reveal.ts';
import { sanitizeArticle, sanitizeAuthorHtml } from './sanitize.ts';
import { uiLabel } from './ui-label.ts';

// As mdast-util-to-hast names the heading of the footnotes.
const notesHeading = 'footnote-label';

/** A prompt as HTML, safe to put into a page. */
export interface Article {
  /** Sections in the order of the file; diagrams still as their source. */
  html: string;
  diagrams: DiagramSource[];
}

/**
 * Renders the body of an agent file, without its title. Every text of the body occurs in the result.
 *
 * @param inFile gives the line of the file for one of the body; with it, sections say their lines as
 * `data-lines="first-last"`.
 */
export function renderArticle(body: Body, inFile?: (line: number) => number): Article {
  const lines = inFile && sectionLines(body.sections, inFile);
  const tree = toTree(body);
  settleHeadings(tree, body.sections);
  prefixAuthorIds(tree, body.sections);
  settleTasks(tree);
  settleReferences(tree);
  markBareLinks(tree);
  const diagrams = layOutCode(tree);
  wrapTables(tree);
  classMarked(tree);
  const article = intoSections(tree, body.sections, lines);
  settleDirections(article);
  return { html: toHtml(sanitizeArticle(article)), diagrams };
}

function toTree(body: Body): Root {
  const markdown: MarkdownRoot = {
    type: 'root',
    children: layOutConversations({ role: 'other', content: body.intro }),
  };
  for (const section of body.sections) {
    const { heading, inner } = section;
    for (const { node, id } of [heading, ...inner]) mark(node, { dataHeading: id });
    if (heading.node.type === 'paragraph')
      heading.node.data = { ...heading.node.data, hName: 'h2' };
    markLayout(section);
    markdown.children.push(heading.node);
    for (const node of layOutConversations(section)) markdown.children.push(node);
  }
  reveal(markdown);
  const hasHtml = showLiteralHtml(markdown);
  const tree = toHast(markdown, {
    allowDangerousHtml: true,
    footnoteLabel: uiLabel('footnotes'),
    footnoteBackLabel: (reference) => uiLabel('backTo', String(reference + 1)),
  });
  const root: Root = tree.type === 'root' ? tree : { type: 'root', children: [] };
  if (!hasHtml) return root;
  const parsed = raw(root);
  return sanitizeAuthorHtml(parsed.type === 'root' ? parsed : root);
}

// In a page the agent's title is the only heading of level one; sections are of level two, and so are
// the notes at the end.
function settleHeadings(tree: Root, sections: readonly Section[]): void {
  const levels = new Map<string, number>();
  for (const { heading, inner } of sections) {
    for (const { id, depth } of [heading, ...inner]) levels.set(id, 2 + depth - heading.depth);
  }
  eachElement(tree, (node) => {
    const [, depth] = /^h([1-6])$/.exec(node.tagName) ?? [];
    if (depth === undefined) return undefined;
    const { dataHeading, dataLayout } = node.properties;
    const level = levels.get(String(dataHeading));
    if (level !== undefined) {
      node.properties = { id: String(dataHeading), dataLayout };
      node.tagName = `h${Math.min(6, level)}`;
    } else {
      const highest = node.properties.id === notesHeading ? 2 : 3;
      node.tagName = `h${Math.max(highest, Number(depth))}`;
    }
    // Nothing could be read out for it; links to its place still lead there.
    if (node.children.length === 0) node.tagName = 'div';
    return undefined;
  });
}

// Headings of Markdown have the `id` of the outline; footnotes have the prefix already.
function prefixAuthorIds(tree: Root, sections: readonly Section[]): void {
  const own = new Set(
    sections.flatMap(({ heading, inner }) => [heading, ...inner].map(({ id }) => id)),
  );
  eachElement(tree, ({ properties }) => {
    const id = properties.id === undefined ? '' : String(properties.id);
    if (id !== '' && !own.has(id) && !id.startsWith(authorPrefix))
      properties.id = authorPrefix + id;
    return undefined;
  });
}

// A check box that cannot be used is a sign, not a control.
function settleTasks(tree: Root): void {
  eachElement(tree, (node) => {
    if (node.tagName !== 'input') return undefined;
    const done = node.properties.checked === true;
    return {
      type: 'element',
      tagName: 'span',
      properties: { className: ['task'], role: 'img', ariaLabel: uiLabel(done ? 'done' : 'toDo') },
      children: [{ type: 'text', value: done ? '☑' : '☐' }],
    };
  });
}

// Tables scroll by themselves on narrow screens, by keyboard as well.
function wrapTables(tree: Root): void {
  eachElement(tree, (node) => {
    if (node.tagName !== 'table') return undefined;
    return {
      type: 'element',
      tagName: 'div',
      properties: { className: ['table'], tabIndex: 0, role: 'group', ariaLabel: uiLabel('table') },
      children: [node],
    };
  });
}

function intoSections(
  tree: Root,
  sections: readonly Section[],
  lines: ReadonlyMap<string, SectionLines> | undefined,
): Root {
  const sectionOf = new Map(sections.map((section) => [section.heading.id, section]));
  const intro: ElementContent[] = [];
  const groups: { heading: Element; content: ElementContent[] }[] = [];
  const footnotes: Element[] = [];
  for (const node of contentOf(tree)) {
    if (node.type === 'element' && node.properties.dataFootnotes !== undefined)
      footnotes.push(node);
    else if (node.type === 'element' && sectionOf.has(String(node.properties.id))) {
      groups.push({ heading: node, content: [] });
    } else (groups.at(-1)?.content ?? intro).push(node);
  }
  const wrapped = groups.map(({ heading, content }): Element => {
    const id = String(heading.properties.id);
    const { role = 'other', isDomain = false } = sectionOf.get(id) ?? {};
    const { first, last } = lines?.get(id) ?? {};
    return {
      type: 'element',
      tagName: 'section',
      properties: {
        dataSection: role,
        ...(first !== undefined && { dataLines: `${first}-${last}` }),
        ...(isDomain && { className: ['domain'] }),
      },
      children: [heading, ...layOut(content)],
    };
  });
  return { type: 'root', children: [...intro, ...besideEachOther(wrapped), ...footnotes] };
}

// Sections that are domains of an expertise stand side by side, as the domains of one section do.
function besideEachOther(sections: readonly Element[]): Element[] {
  const rows: Element[] = [];
  let grid: Element | undefined;
  for (const section of sections) {
    if (section.properties.className === undefined) {
      grid = undefined;
      rows.push(section);
    } else if (grid) {
      grid.children.push(section);
    } else {
      grid = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['domains'] },
        children: [section],
      };
      rows.push(grid);
    }
  }
  return rows;
}
