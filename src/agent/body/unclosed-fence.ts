import type { Code, Nodes, Root } from 'mdast';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { type Origin, placeInFile } from '../place.ts';
import { walk } from './walk.ts';

/**
 * Reports code fences that nothing closes, so that all to the end of the text, of the list item or of
 * the block quote is code.
 *
 * @param body the text of which the tree was made.
 */
export function findUnclosedFences(tree: Root, body: string, origin: Origin): Finding[] {
  let lines: string[] | undefined;
  const findings: Finding[] = [];
  const earlier: { fence: Fence; node: Code }[] = [];
  walk(tree, (node) => {
    if (node.type !== 'code') return holdsBlocks.has(node.type);
    lines ??= body.split('\n');
    const fence = readFence(node, lines);
    if (!fence) return false;
    if (!fence.closed) {
      const outer = earlier.findLast((each) => holdsFences(each.node, each.fence))?.fence;
      const place = placeInFile(origin, { line: fence.line, column: fence.column });
      findings.push({ code: 'fence-unclosed', place, fix: advice(fence, outer, origin) });
    }
    earlier.push({ fence, node });
    return false;
  });
  return findings;
}

const holdsBlocks: ReadonlySet<Nodes['type']> = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'footnoteDefinition',
]);

interface Fence {
  /** Of its first line, within the body. */
  line: number;
  column: number;
  /** The backticks or tildes that open it. */
  marker: string;
  /** What follows them. */
  info: string;
  closed: boolean;
}

function readFence({ position, value }: Code, lines: readonly string[]): Fence | undefined {
  if (!position) return undefined;
  const { start, end } = position;
  const first = (lines[start.line - 1] ?? '').slice(start.column - 1);
  const [opening, marker] = /^\s*(`{3,}|~{3,})/.exec(first) ?? [];
  if (opening === undefined || marker === undefined) return undefined;
  // Code by indentation, which may hold what looks like a fence, begins on its first line.
  const indented = value.startsWith(marker) && value.split('\n').length > end.line - start.line;
  if (indented) return undefined;
  const last = (lines[end.line - 1] ?? '').replace(/^[\s>]*/, '').trimEnd();
  const closes = last.startsWith(marker) && last.replaceAll(marker.charAt(0), '') === '';
  return {
    line: start.line,
    column: start.column + opening.length - marker.length,
    marker,
    info: first.slice(opening.length).trim(),
    closed: end.line > start.line && closes,
  };
}

// A fence with a language inside of a fence as short: the next one that closes, closes the outer one.
function holdsFences({ value }: Code, { marker }: Fence): boolean {
  return new RegExp(`^[ \\t>]*${marker}[ \\t]*\\w`, 'm').test(value);
}

function advice(fence: Fence, outer: Fence | undefined, origin: Origin): string {
  if (!outer) return `Close it with a line that says ${fence.marker}.`;
  const longer = outer.marker + outer.marker.charAt(0);
  return `The fence of line ${outer.line + origin.line - 1} holds others as long as itself: open it with ${longer}${outer.info} and close it with ${longer}. Or close this one with ${fence.marker}.`;
}
