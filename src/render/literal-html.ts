import { defaultSchema } from 'hast-util-sanitize';
import type { Html, Paragraph, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

const elements = new Set(defaultSchema.tagNames ?? []);

/**
 * Turns HTML that the page would swallow into text that the visitor sees: tags that authors write for
 * the model (`<example>`, `<role>`), generics (`<T>`), comments, and elements that are never rendered
 * (`<script>`). Harmless HTML stays as it is.
 *
 * @returns whether HTML is left, which then has to be parsed.
 */
export function showLiteralHtml(tree: Root): boolean {
  let left = false;
  visit(tree, 'html', (node, index, parent) => {
    if (isHarmless(node.value)) {
      left = true;
      return undefined;
    }
    if (!parent || index === undefined) return undefined;
    const isBlock = !['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'link'].includes(
      parent.type,
    );
    parent.children[index] = isBlock ? literalBlock(node) : literalText(node);
    return SKIP;
  });
  return left;
}

function isHarmless(html: string): boolean {
  const tags = [...html.matchAll(/<\/?([A-Za-z][^\s/>]*)/g)];
  return (
    tags.length > 0 &&
    !/<[!?]/.test(html) &&
    tags.every(([, name]) => name !== undefined && elements.has(name.toLowerCase()))
  );
}

function literalText({ value }: Html): Text {
  return { type: 'text', value };
}

function literalBlock(node: Html): Paragraph {
  return {
    type: 'paragraph',
    children: [literalText(node)],
    data: { hProperties: { className: ['literal'] } },
  };
}
