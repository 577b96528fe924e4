import type { RootContent } from 'mdast';
import { headingRole } from '../../agent/body/heading-role.ts';
import { plainText } from '../../agent/body/plain-text.ts';
import type { Section } from '../../agent/body/sections.ts';
import { assembleTurns } from './assemble-turns.ts';
import { type FlowContent, isFlow } from './blocks.ts';
import { findExamples } from './example-blocks.ts';
import { cutPieces, type Piece } from './pieces.ts';
import type { Side } from './speakers.ts';

/**
 * The content of a section, or what stands before the first one, with its conversations laid out: turns
 * under a heading for examples, and what stands in `<example>`. The words stay as they are, in their
 * order. What is not recognised stays as it is.
 */
export function layOutConversations({
  role,
  content,
}: Pick<Section, 'role' | 'content'>): RootContent[] {
  let inExamples = role === 'examples';
  const laidOut: RootContent[] = [];
  let stretch: FlowContent[] = [];
  const endStretch = (): void => {
    laidOut.push(...layOutStretch(stretch, inExamples));
    stretch = [];
  };
  for (const node of content) {
    if (node.type !== 'heading' && node.type !== 'thematicBreak' && isFlow(node)) {
      stretch.push(node);
      continue;
    }
    endStretch();
    laidOut.push(node);
    if (node.type === 'heading')
      inExamples = role === 'examples' || headingRole(plainText(node)) === 'examples';
  }
  endStretch();
  return laidOut;
}

// Blocks without a heading or a rule between them.
function layOutStretch(content: readonly FlowContent[], inExamples: boolean): FlowContent[] {
  return findExamples(content).flatMap(({ isExample, nodes }) => {
    if (isExample) return assembleTurns(resolvePronouns(cutPieces(nodes, true)));
    return inExamples ? layOutTurns(nodes) : nodes.map((node) => inside(node, false));
  });
}

function layOutTurns(nodes: readonly FlowContent[]): FlowContent[] {
  const pieces = cutPieces(nodes.flatMap(unfold), false);
  if (!isConversation(pieces)) return nodes.map((node) => inside(node, true));
  return assembleTurns(endWithTurns(resolvePronouns(pieces)));
}

// A list or a quotation may hold a conversation, or an example, of its own.
function inside(node: FlowContent, inExamples: boolean): FlowContent {
  const layOutIn = (content: readonly FlowContent[]): FlowContent[] =>
    layOutStretch(content, inExamples);
  if (node.type === 'blockquote') return { ...node, children: layOutIn(node.children) };
  if (node.type !== 'list') return node;
  const children = node.children.map((item) => ({ ...item, children: layOutIn(item.children) }));
  return { ...node, children };
}

// A bullet or a quotation for each turn says no more than that it is one.
function unfold(node: FlowContent): FlowContent[] {
  const beginsWithTurn = (content: readonly FlowContent[]): boolean =>
    cutPieces(content.slice(0, 1), false)[0]?.type === 'turn';
  if (node.type === 'blockquote') return beginsWithTurn(node.children) ? node.children : [node];
  if (node.type !== 'list' || node.ordered) return [node];
  const areTurns = node.children.every(
    (item) => typeof item.checked !== 'boolean' && beginsWithTurn(item.children),
  );
  return areTurns ? node.children.flatMap((item) => item.children) : [node];
}

// Two sides that speak, or one that can only be a user: “Agent:” and “A:” alone may be anything.
function isConversation(pieces: readonly Piece[]): boolean {
  const speaking = pieces
    .flatMap((piece) => (piece.type === 'turn' ? piece.turn : []))
    .filter(({ side }) => side !== 'context');
  const sides = new Set(speaking.map(({ side }) => side));
  return sides.size > 1 || speaking.some(({ side, isLetter }) => side === 'user' && !isLetter);
}

// “You” is the agent that the prompt speaks to, unless the agent has another name already.
function resolvePronouns(pieces: Piece[]): Piece[] {
  const has = (side: Side): boolean =>
    pieces.some((piece) => piece.type === 'turn' && piece.turn.side === side);
  const meant: Side = has('assistant') && !has('user') ? 'user' : 'assistant';
  return pieces.map((piece) =>
    piece.type === 'turn' && piece.turn.side === 'either'
      ? { ...piece, turn: { ...piece.turn, side: meant } }
      : piece,
  );
}

// Behind the last turn a block belongs to it only if what stands before announces it.
function endWithTurns(pieces: Piece[]): Piece[] {
  const last = pieces.findLastIndex(({ type }) => type === 'turn');
  const turn = pieces[last];
  if (turn?.type !== 'turn') return pieces;
  let end = last + 1;
  let words = plainText({ type: 'paragraph', children: turn.turn.words });
  while (/^\s*$|[:：]\s*$/.test(words) && end < pieces.length) {
    const next = pieces[end];
    const isText = next?.type === 'block' && next.node.type === 'paragraph';
    words = isText ? plainText(next.node) : '.';
    end += 1;
  }
  return [...pieces.slice(0, end), { type: 'end' }, ...pieces.slice(end)];
}
