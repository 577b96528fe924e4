import type { Blockquote, PhrasingContent } from 'mdast';
import { block, type FlowContent, line, said } from './blocks.ts';
import type { Piece } from './pieces.ts';
import type { Side } from './speakers.ts';

interface Container {
  children: FlowContent[];
  /** The conversation that the next turn joins. */
  turns: Blockquote | undefined;
  /** What the last turn says, which the next block joins. */
  words: FlowContent[] | undefined;
}

/**
 * Puts turns into conversations: lists of who speaks and what is said, in the order of the pieces. An
 * example is a group, a commentary a note of its own; their tags stay, as a reader of the file sees
 * them.
 */
export function assembleTurns(pieces: readonly Piece[]): FlowContent[] {
  const outer: Container = { children: [], turns: undefined, words: undefined };
  const open = [outer];
  let inNote = false;
  for (const piece of pieces) {
    const container = open.at(-1) ?? outer;
    if (piece.type === 'end') end(container);
    else if (piece.type === 'block') add(container, piece.node);
    else if (piece.type === 'turn') {
      const { side, label, words } = piece.turn;
      if (inNote) add(container, said([...label, ...words], piece.isLiteral));
      else addTurn(container, side, label, words.length > 0 ? [said(words, piece.isLiteral)] : []);
    } else {
      const text: PhrasingContent[] = [{ type: 'text', value: piece.text }];
      if (piece.name === 'commentary') {
        if (piece.isClosing) {
          add(container, line('p', text, 'tag'));
          container.words = undefined;
        } else addTurn(container, 'note', text, []);
        inNote = !piece.isClosing;
      } else if (piece.isClosing) {
        end(container);
        container.children.push(line('p', text, 'tag'));
        if (open.length > 1) open.pop();
        inNote = false;
      } else {
        const example = block('div', 'example', [line('p', text, 'tag')]);
        end(container);
        container.children.push(example);
        open.push({ children: example.children, turns: undefined, words: undefined });
      }
    }
  }
  return outer.children;
}

function end(container: Container): void {
  container.turns = undefined;
  container.words = undefined;
}

function add(container: Container, node: FlowContent): void {
  if (container.words) container.words.push(node);
  else {
    end(container);
    container.children.push(node);
  }
}

function addTurn(
  container: Container,
  side: Side | 'note',
  label: PhrasingContent[],
  words: FlowContent[],
): void {
  if (container.turns === undefined) {
    container.turns = block('dl', 'conversation');
    container.children.push(container.turns);
  }
  const mark = side === 'either' ? 'turn-assistant' : (`turn-${side}` as const);
  container.turns.children.push(
    block('div', mark, [line('dt', label), block('dd', undefined, words)]),
  );
  container.words = words;
}
