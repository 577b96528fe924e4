import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { common, createLowlight } from 'lowlight';
import { SKIP, visit } from 'unist-util-visit';
import { contentOf } from './content-of.ts';
import { directoryTree, isDirectoryTree } from './layout/directory-tree.ts';

const lowlight = createLowlight(common);
// Highlighting is by regular expressions, whose time on hostile text has no useful bound.
const longestHighlighted = 20_000;

/** A Mermaid block of an article. */
export interface DiagramSource {
  /** Stands in the article's HTML as `data-diagram`. */
  key: string;
  source: string;
  /** Line within the prompt, from 1. */
  line: number;
}

/**
 * Lays out the code blocks of a tree: highlights languages that are known, draws out directory trees,
 * and marks Mermaid blocks, whose sources it returns.
 */
export function layOutCode(tree: Root): DiagramSource[] {
  const diagrams: DiagramSource[] = [];
  visit(tree, 'element', (pre, index, parent) => {
    const [code] = pre.children;
    if (pre.tagName !== 'pre' || code?.type !== 'element' || code.tagName !== 'code')
      return undefined;
    pre.properties.tabIndex = 0;
    const language = languageOf(code);
    const text = textOf(code);
    if (language === 'mermaid' && parent && index !== undefined) {
      const source = text.trim();
      const key = createHash('sha256').update(source).digest('hex').slice(0, 16);
      diagrams.push({
        key,
        source,
        line: code.position?.start.line ?? pre.position?.start.line ?? 1,
      });
      parent.children[index] = {
        type: 'element',
        tagName: 'figure',
        properties: { dataDiagram: key },
        children: [pre],
      };
      return SKIP;
    }
    if (isDirectoryTree(text)) {
      pre.properties.className = ['directory-tree'];
      code.children = directoryTree(text);
    } else if (language && text.length <= longestHighlighted && lowlight.registered(language)) {
      code.children = contentOf(lowlight.highlight(language, text));
    }
    return SKIP;
  });
  return diagrams;
}

function languageOf(code: Element): string | undefined {
  const { className } = code.properties;
  const classes = Array.isArray(className) ? className.map(String) : [];
  return classes
    .find((name) => name.startsWith('language-'))
    ?.slice('language-'.length)
    .toLowerCase();
}
