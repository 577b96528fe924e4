import type { Paragraph, RootContent } from 'mdast';
import { countWords } from './count-words.ts';
import { plainText } from './plain-text.ts';
import { hasPronoun } from './pronouns.ts';

/** A paragraph that serves as a heading. */
export interface PseudoHeading {
  /** A whole line in bold, or a `Label:` before a list. */
  kind: 'bold' | 'label';
  /** Its text, without the colon at the end. */
  title: string;
  node: Paragraph;
}

const longest = { bold: 8, label: 5 } as const;

/**
 * Whether a node serves as a heading of what follows it. Strict: a line that could be a sentence is
 * none.
 *
 * @param next the node after it, if there is one.
 */
export function pseudoHeading(
  node: RootContent,
  next: RootContent | undefined,
): PseudoHeading | undefined {
  if (node.type !== 'paragraph' || next === undefined || !isOneLine(node)) return undefined;
  const kind = kindOf(node, next);
  if (kind === undefined) return undefined;
  const title = plainText(node).replace(/\s*[:：]$/, '');
  return isLabel(title, longest[kind]) ? { kind, title, node } : undefined;
}

function kindOf(node: Paragraph, next: RootContent): PseudoHeading['kind'] | undefined {
  const last = node.children.at(-1);
  if (isBoldLine(node)) return isContent(next) ? 'bold' : undefined;
  if (next.type !== 'list' || last === undefined) return undefined;
  return /[:：]\s*$/.test(plainText(last)) ? 'label' : undefined;
}

function isOneLine({ children }: Paragraph): boolean {
  return children.every(
    (child) =>
      child.type !== 'break' &&
      child.type !== 'html' &&
      !(child.type === 'text' && child.value.includes('\n')),
  );
}

function isBoldLine(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false;
  const [words, ...others] = node.children.filter(
    (child) => child.type !== 'text' || /[\p{L}\p{N}]/u.test(child.value),
  );
  return words?.type === 'strong' && others.length === 0;
}

// A bold line before another, or before a rule, is a statement and not a heading.
function isContent(node: RootContent): boolean {
  return node.type !== 'heading' && node.type !== 'thematicBreak' && !isBoldLine(node);
}

function isLabel(title: string, mostWords: number): boolean {
  if (title.length > 80) return false;
  const words = title.replace(/[(（][^()（）]*[)）]$/, '');
  return (
    /\p{L}/u.test(words) &&
    countWords(words) <= mostWords &&
    !/[.!?…]$|[.!?;:]\s|[,，、。；！？]/u.test(words) &&
    // Where somebody acts, as in “You should:”, the line is a sentence, however short.
    !hasPronoun(words.split(/[\s'’]+/))
  );
}
