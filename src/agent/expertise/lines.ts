import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Nodes,
  Paragraph,
  RootContent,
  Table,
} from 'mdast';
import { plainText } from '../body/plain-text.ts';
import { firstLine, leadingTerm } from './leading-term.ts';

/** One line of what an agent knows or does: a list item, a row, or a paragraph led by a term. */
export interface Line {
  /** The whole line as text. */
  text: string;
  /** What the line is about, where it says so before an explanation. */
  term: string | undefined;
  /** What follows the term; empty without one. */
  explanation: string;
  /** Paragraphs below the line that belong to it. */
  details: string;
  /** The lines of lists inside. */
  below: Line[];
  /** The nodes of the line itself, without the term. */
  nodes: readonly Nodes[];
}

/**
 * The lines of a stretch: those of its lists, tables and deeper headings or, where it has none, its
 * paragraphs that a term in bold leads.
 */
export function readLines(content: readonly RootContent[]): Line[] {
  const lines = content.flatMap(blockLines);
  return lines.length > 0
    ? lines
    : paragraphLines(content).filter(({ term }) => term !== undefined);
}

/** The paragraphs of a stretch, each as a line. */
export function paragraphLines(content: readonly RootContent[]): Line[] {
  return content.flatMap((node) =>
    node.type === 'paragraph' ? [withTerm(node, node.children)] : [],
  );
}

/** What a line is about: its term, else the whole line. */
export function titleOf({ term, text }: Line): string {
  return term ?? text.replace(/ ?[:：]$/, '');
}

/** What follows the title of a line, lists inside included. */
export function restOf({ explanation, details, below }: Line): string {
  const inside = below.flatMap((line) => [titleOf(line), restOf(line)]);
  return [explanation, details, ...inside].filter((text) => text !== '').join(' ');
}

/** The lines of one list. */
export function listLines(list: List): Line[] {
  return list.children.map(itemLine);
}

/** The paragraphs, lists and quotes of a stretch as text. Code and tables say nothing on one line. */
export function readProse(content: readonly RootContent[]): string {
  return plainText(content.filter(({ type }) => proseTypes.has(type)));
}

const proseTypes = new Set<RootContent['type']>(['paragraph', 'list', 'blockquote', 'heading']);

function blockLines(node: RootContent): Line[] {
  if (node.type === 'list') return listLines(node);
  if (node.type === 'table') return tableLines(node);
  if (node.type === 'blockquote') return node.children.flatMap(blockLines);
  if (node.type === 'heading') return [plainLine(node.children)];
  return [];
}

function plainLine(nodes: readonly Nodes[]): Line {
  const text = plainText(nodes);
  return { text, term: undefined, explanation: '', details: '', below: [], nodes };
}

function itemLine(item: ListItem): Line {
  const nodes = firstLine(item);
  const rest: (BlockContent | DefinitionContent)[] = item.children.slice(nodes.length > 0 ? 1 : 0);
  return {
    ...withTerm(item, nodes),
    details: readProse(rest.filter(({ type }) => type !== 'list')),
    below: rest.flatMap((node) => (node.type === 'list' ? listLines(node) : [])),
  };
}

function withTerm(node: ListItem | Paragraph, nodes: readonly Nodes[]): Line {
  const led = leadingTerm(node);
  const line = plainLine(nodes);
  if (!led) return line;
  const explanation = plainText(led.explanation);
  return { ...line, term: led.term, explanation, nodes: led.explanation };
}

// The first row of a table names its columns.
function tableLines({ children }: Table): Line[] {
  return children.slice(1).map((row) => {
    const [term = '', ...others] = row.children.map((cell) => plainText(cell)).filter(Boolean);
    const explanation = others.join(', ');
    const line = plainLine(row.children);
    if (explanation === '') return line;
    return { ...line, text: `${term}: ${explanation}`, term, explanation };
  });
}
