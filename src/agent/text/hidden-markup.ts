import type { Definition, FootnoteDefinition, Html, Root } from 'mdast';
import { fileStart, type Place } from '../../diagnostics/diagnostic.ts';
import type { HiddenText } from '../agent.ts';
import { plainText } from '../body/plain-text.ts';
import { walk } from '../body/walk.ts';
import { type Origin, placeInFile } from '../place.ts';
import { findHiddenElements, hides } from './hidden-elements.ts';
import { placeInHtml } from './html-place.ts';
import { readHtml } from './html-tokens.ts';

// What comes before anything that is looked for: a tree takes far longer to walk.
const anySign =
  /<[!?]|<[a-z][^<]*(?:hidden|style)|\]:|(?:```|~~~)(?:[^\s`]{200}|[^\s`]{0,199}[ \t]+\S)/i;

/**
 * Finds what a page leaves out of Markdown and HTML: comments, hidden elements, definitions that nothing
 * refers to, and prose behind the language of a fence.
 *
 * @param limit how many comments, and how many elements, are searched for at most.
 */
export function findHiddenMarkup(
  text: string,
  tree: Root,
  origin: Origin,
  limit: number,
): HiddenText[] {
  if (!anySign.test(text)) return [];
  const found: HiddenText[] = [];
  const referred = new Set<string>();
  const definitions: (Definition | FootnoteDefinition)[] = [];
  let hasHiddenElement = false;

  const readRawHtml = (node: Html): void => {
    for (const token of readHtml(node.value)) {
      if (token.type === 'tag') hasHiddenElement ||= hides(token);
      if (token.type !== 'unrendered' || token.text === '' || found.length >= limit) continue;
      const place = placeInHtml(node, token.start, origin);
      found.push({ kind: 'comment', name: token.name, text: token.text, ...place });
    }
  };
  walk(tree, (node) => {
    if (node.type === 'html') readRawHtml(node);
    else if (node.type === 'linkReference' || node.type === 'imageReference') {
      referred.add(key('definition', node.identifier));
    } else if (node.type === 'footnoteReference') {
      referred.add(key('footnoteDefinition', node.identifier));
    } else if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      definitions.push(node);
    } else if (node.type === 'code' && isProse(node.meta ?? '')) {
      const text = node.meta ?? '';
      found.push({
        kind: 'fence-meta',
        name: 'text behind a fence',
        text,
        ...placeOf(node, origin),
      });
    }
  });
  for (const node of definitions) {
    // A second definition of the same label has no effect.
    if (referred.delete(key(node.type, node.identifier))) continue;
    found.push({ kind: 'link-definition', ...describe(node), ...placeOf(node, origin) });
  }
  if (!hasHiddenElement) return found;
  const elements = findHiddenElements(tree, origin, limit).map(
    ({ name, text, place }): HiddenText => {
      return { kind: 'hidden-element', name: `hidden <${name}>`, text, ...place };
    },
  );
  return [...found, ...elements];
}

function key(type: 'definition' | 'footnoteDefinition', identifier: string): string {
  return `${type} ${identifier}`;
}

function describe(node: Definition | FootnoteDefinition): { name: string; text: string } {
  const label = node.label ?? node.identifier;
  if (node.type === 'footnoteDefinition') {
    return { name: 'footnote without a reference', text: `${label}: ${plainText(node.children)}` };
  }
  const target = [node.url, node.title].filter(Boolean).join(' ');
  return { name: 'link definition without a link', text: `${label}: ${target}` };
}

function placeOf({ position }: Pick<Html, 'position'>, origin: Origin): Place {
  return placeInFile(origin, position?.start ?? fileStart);
}

// Options, file names and short titles are for tools; three words in a row are for a reader.
function isProse(meta: string): boolean {
  if (meta === '') return false;
  const rest = meta.slice(0, 500).replace(/[\w-]+=(?:"[^"]{0,60}"|'[^']{0,60}')/g, '');
  return (
    /(?<![^\s"'(])\p{L}+[,;:.!?]?\s+\p{L}+[,;:.!?]?\s+\p{L}+/u.test(rest) ||
    /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]{6}/u.test(rest)
  );
}
