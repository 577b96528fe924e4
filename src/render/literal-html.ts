import { defaultSchema } from 'hast-util-sanitize';
import type { Html, Nodes, Paragraph, Parents, Root, Text } from 'mdast';
import { type HtmlTag, readHtml } from '../agent/text/html-tokens.ts';

// What authors write `<input>` and its like for is a section of the prompt, never a control.
const elements = new Set(
  (defaultSchema.tagNames ?? []).filter((name) => !/^(?:input|picture|source)$/.test(name)),
);
const voids = new Set(['br', 'hr', 'img']);
// Attributes that say how an element looks, or that the page shows: no other text may hide in a tag.
const attributes = new Set(
  'align alt border class color colspan dir height hidden href id lang name open rel rowspan size src start style target title valign width'.split(
    ' ',
  ),
);
// Inside of these, HTML moves all else to somewhere before the table.
const tableParts: Readonly<Record<string, readonly string[]>> = {
  table: ['thead', 'tbody', 'tfoot', 'tr'],
  thead: ['tr'],
  tbody: ['tr'],
  tfoot: ['tr'],
  tr: ['td', 'th'],
};
const partsOfTables = new Set(Object.values(tableParts).flat());
// https://html.spec.whatwg.org/multipage/parsing.html#formatting: left open, these are repeated in
// every block that follows.
const formatting = new Set('a b code em font i s strike strong tt'.split(' '));
const flow = new Set<Nodes['type']>(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

const deepest = 20;
// Tags times their depth, in one prompt: the parser of HTML takes longer than that of Markdown.
const mostTags = 10_000;

/**
 * Turns HTML that the page would swallow into text that the visitor sees: tags that authors write for
 * the model (`<example>`, `<role>`), generics (`<T>`), comments, elements that are never rendered
 * (`<script>`), attributes that nothing shows, and tags that are not closed where they were opened.
 * Harmless HTML stays as it is.
 *
 * @returns whether HTML is left, which then has to be parsed.
 */
export function showLiteralHtml(tree: Root): boolean {
  const left = { html: false, tags: 0 };
  const showIn = (parent: Parents): void => {
    const html = parent.children.filter((node) => node.type === 'html');
    const harmless = html.length > 0 ? harmlessHtml(parent, left) : new Set<Html>();
    if (harmless.size > 0) left.html = true;
    for (const [index, node] of parent.children.entries()) {
      if (node.type === 'html' && !harmless.has(node)) {
        parent.children[index] = flow.has(parent.type)
          ? literalBlock(node.value)
          : literalText(node);
      } else if ('children' in node) showIn(node);
    }
  };
  showIn(tree);
  return left.html;
}

/** A paragraph that shows a text as it is, line by line. */
export function literalBlock(value: string): Paragraph {
  return {
    type: 'paragraph',
    children: [{ type: 'text', value }],
    data: { hProperties: { className: ['literal'] } },
  };
}

function literalText({ value }: Html): Text {
  return { type: 'text', value };
}

// The HTML among the children of one node that can be parsed without losing, moving or repeating any
// text: known elements, each closed by the tag that belongs to it.
function harmlessHtml(parent: Parents, load: { tags: number }): Set<Html> {
  const open: { name: string; node: Html }[] = [];
  const spoiled = new Set<Html>();
  const partners = new Map<Html, Html[]>();

  const join = (one: Html, other: Html): void => {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const others = partners.get(from);
      if (others) others.push(to);
      else partners.set(from, [to]);
    }
  };
  const openTag = (tag: HtmlTag, node: Html): void => {
    const around = open.at(-1);
    const parts = around ? tableParts[around.name] : undefined;
    const fits = parts?.includes(tag.name) ?? !partsOfTables.has(tag.name);
    const nested = tag.name === 'a' && open.some(({ name }) => name === 'a');
    load.tags += open.length + 1;
    if (!fits || nested || load.tags > mostTags) spoiled.add(node);
    if (parts && around) join(around.node, node);
    if (voids.has(tag.name)) return;
    if (open.length < deepest) open.push({ name: tag.name, node });
    else spoiled.add(node);
  };
  const closeTag = ({ name }: HtmlTag, node: Html): void => {
    const start = open.findLastIndex((each) => each.name === name);
    const opening = open[start];
    if (opening === undefined) {
      spoiled.add(node);
      return;
    }
    for (const unclosed of open.splice(start).slice(1)) spoiled.add(unclosed.node);
    if (opening.node === node) return;
    if (flow.has(parent.type) && formatting.has(name)) spoiled.add(node);
    join(opening.node, node);
  };
  const isOutOfPlace = (): boolean => tableParts[open.at(-1)?.name ?? ''] !== undefined;

  const all: Html[] = [];
  for (const node of parent.children) {
    if (node.type !== 'html') {
      const table = open.at(-1);
      if (table && isOutOfPlace()) spoiled.add(table.node);
      continue;
    }
    all.push(node);
    if (!isSound(node.value)) {
      spoiled.add(node);
      continue;
    }
    for (const token of readHtml(node.value)) {
      if (token.type === 'tag') (token.isClosing ? closeTag : openTag)(token, node);
      else if (token.text.trim() !== '' && isOutOfPlace()) spoiled.add(node);
    }
  }
  for (const { node } of open) spoiled.add(node);
  // A tag is of no use without the one that belongs to it.
  for (const node of spoiled) for (const partner of partners.get(node) ?? []) spoiled.add(partner);
  return new Set(all.filter((node) => !spoiled.has(node)));
}

// Whether the tags by themselves are known, and hide nothing.
function isSound(html: string): boolean {
  const tokens = readHtml(html);
  const last = tokens.at(-1);
  // The parser of HTML forgets what is not finished at the end.
  if (last?.type === 'tag' ? !html.endsWith('>') : /(?:<\/?|&#?\w*)$/.test(html)) return false;
  return tokens.every(
    (token) =>
      token.type === 'text' ||
      (token.type === 'tag' &&
        elements.has(token.name) &&
        (token.isClosing || [...token.attributes.keys()].every((name) => attributes.has(name)))),
  );
}
