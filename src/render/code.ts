import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { type Colouring, colourCode, holdsLonger, newColouring } from './colour-code.ts';
import { eachElement } from './each-element.ts';
import { directoryTree, isDirectoryTree } from './layout/directory-tree.ts';

// A browser takes seconds over what is no diagram, and people draw few: at most 3 in a real file.
const mostDiagrams = 20;
const longestDiagram = 20_000;
// Every line becomes several elements, by a regular expression that is quadratic in its length.
const longestTree = 50_000;
const longestTreeLine = 1_000;

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
  const colouring: Colouring = newColouring();
  eachElement(tree, (pre) => {
    const [code] = pre.children;
    if (pre.tagName !== 'pre' || code?.type !== 'element' || code.tagName !== 'code')
      return undefined;
    pre.properties.tabIndex = 0;
    const language = languageOf(code);
    const text = textOf(code);
    const isDiagram = text.length <= longestDiagram && diagrams.length < mostDiagrams;
    if (language === 'mermaid' && isDiagram) {
      const source = text.trim();
      const key = createHash('sha256').update(source).digest('hex').slice(0, 16);
      diagrams.push({
        key,
        source,
        line: code.position?.start.line ?? pre.position?.start.line ?? 1,
      });
      return {
        type: 'element',
        tagName: 'figure',
        properties: { dataDiagram: key },
        children: [pre],
      };
    }
    const mayBeTree = text.length <= longestTree && !holdsLonger(text, /\n/, longestTreeLine);
    if (mayBeTree && isDirectoryTree(text)) {
      pre.properties.className = ['directory-tree'];
      code.children = directoryTree(text);
    } else if (language) {
      code.children = colourCode(language, text, colouring) ?? code.children;
    }
    return false;
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
