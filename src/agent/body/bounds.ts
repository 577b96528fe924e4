import type { Nodes, Root } from 'mdast';

/**
 * What Markdown may hold at most. The parser is quadratic in some of it, the page slow in the rest. Of
 * 1,062 real files none comes near: the most were 2 containers on a line, 7 columns of list markers,
 * 1,435 lines, 2,447 marks, 1.6 million of work, 2,106 nodes, 8 levels, and 314 items.
 */
export const markdownBounds = {
  /** Block quotes and list items that begin on one line. */
  containers: 40,
  /** Columns in which list markers stand: a list inside another begins further right. */
  columns: 40,
  /** Lines that are not blank. */
  lines: 20_000,
  /** Characters that may be markup; a run of one character counts once. */
  marks: 40_000,
  /** Marks of a paragraph times its length, over all paragraphs. */
  work: 40_000_000,
  /** Nodes of the tree. */
  nodes: 30_000,
  /** Levels of the tree. */
  depth: 100,
  /** Items of one list: mdast-util-to-hast looks at all of them for each. */
  items: 5_000,
} as const;

/**
 * Finds what would take the parser, or all that comes after it, very long. Takes time in proportion to
 * the length of the text.
 *
 * @returns the index of the first line (from 0) that crosses a bound, or undefined.
 */
export function findTextBreach(text: string): number | undefined {
  const columns = new Set<number>();
  const file = { lines: 0, marks: 0, work: 0 };
  const paragraph = { marks: 0, length: 0 };
  let index = 0;
  for (let start = 0; start <= text.length; ) {
    const line = readLine(text, start);
    if (line.isBlank) {
      file.work += paragraph.marks * paragraph.length;
      paragraph.marks = 0;
      paragraph.length = 0;
    } else {
      const containers = addContainers(text, start, line.end, columns);
      const marks = line.marks + Math.max(0, containers - 1);
      file.lines += 1;
      file.marks += marks;
      paragraph.marks += marks;
      paragraph.length += line.end - start;
      if (
        containers > markdownBounds.containers ||
        columns.size > markdownBounds.columns ||
        file.lines > markdownBounds.lines ||
        file.marks > markdownBounds.marks ||
        file.work + paragraph.marks * paragraph.length > markdownBounds.work
      )
        return index;
    }
    start = line.end + 1;
    if (text.charCodeAt(line.end) === carriageReturn && text.charCodeAt(start) === lineFeed)
      start += 1;
    // A carriage return alone ends a line of Markdown, but not one that an editor counts.
    if (text.charCodeAt(start - 1) === lineFeed) index += 1;
  }
  return undefined;
}

/**
 * Finds where a tree is deeper, or holds more nodes, than what comes after the parser is made for.
 *
 * @returns the index of the line (from 0) that crosses a bound, or undefined.
 */
export function findTreeBreach(tree: Root): number | undefined {
  const open: { node: Nodes; depth: number }[] = [{ node: tree, depth: 1 }];
  let nodes = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    nodes += 1;
    const isLong = node.type === 'list' && node.children.length > markdownBounds.items;
    if (isLong || nodes > markdownBounds.nodes || depth > markdownBounds.depth)
      return (node.position?.start.line ?? 1) - 1;
    if (!('children' in node)) continue;
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child) open.push({ node: child, depth: depth + 1 });
    }
  }
  return undefined;
}

const [tab, lineFeed, carriageReturn, dot, letterW] = [9, 10, 13, 46, 119];

// What a character may be to the parser; letters, digits and all beyond ASCII are plain.
const [plain, blank, lineBreak, mark, cell, point] = [0, 1, 2, 3, 4, 5];
const kinds = new Uint8Array(128);
for (const character of ' \t') kinds[character.charCodeAt(0)] = blank;
for (const character of '\n\r') kinds[character.charCodeAt(0)] = lineBreak;
for (const character of '_*~[]`&@<:\\!') kinds[character.charCodeAt(0)] = mark;
kinds['|'.charCodeAt(0)] = cell;
kinds[dot] = point;

interface Line {
  /** Index of the line break, or the length of the text. */
  end: number;
  isBlank: boolean;
  marks: number;
}

function readLine(text: string, start: number): Line {
  let isBlank = true;
  let marks = 0;
  let end = start;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    const kind = code < 128 ? kinds[code] : plain;
    if (kind === blank) continue;
    if (kind === lineBreak) break;
    isBlank = false;
    if (kind === plain) continue;
    const before = end === start ? lineFeed : text.charCodeAt(end - 1);
    // “www.” begins a link.
    if (kind === point ? (before | 32) === letterW : kind === cell || before !== code) marks += 1;
  }
  return { end, isBlank, marks };
}

const containerMarker = /[ \t]*(?:(>)|(?:[-+*]|\d{1,9}[.)])(?=\s|$))/y;
const tabStop = 4;

// Counts the containers that begin on a line, and notes the columns of list markers. A list that is
// nested by indentation has its marker on a line of its own, further right than those around it.
function addContainers(text: string, start: number, end: number, columns: Set<number>): number {
  let containers = 0;
  let column = 0;
  let position = start;
  containerMarker.lastIndex = start;
  for (let found = containerMarker.exec(text); found; found = containerMarker.exec(text)) {
    if (containers === 1 && isRule(text.slice(start, end))) return 0;
    containers += 1;
    for (; position < containerMarker.lastIndex; position += 1)
      column += text.charCodeAt(position) === tab ? tabStop - (column % tabStop) : 1;
    if (found[1] === undefined) columns.add(column);
  }
  return containers;
}

// A thematic break looks like lists in lists.
function isRule(line: string): boolean {
  const first = line.trimStart().charAt(0);
  return /[-*]/.test(first) && line.replaceAll(first, '').trim() === '';
}
