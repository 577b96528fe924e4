import type { Html, Paragraph, PhrasingContent } from 'mdast';
import { literalBlock } from '../literal-html.ts';
import type { FlowContent } from './blocks.ts';
import { speakerLabel } from './speakers.ts';
import { cutLines, readTurn, type Turn } from './turns.ts';

/** What an example is made of, in the order of the text. */
export type Piece =
  | { type: 'block'; node: FlowContent }
  | { type: 'turn'; turn: Turn; isLiteral: boolean }
  | Tag
  /** What follows belongs to no turn. */
  | { type: 'end' };

/** The opening or closing tag of an example or a commentary. */
export interface Tag {
  type: 'tag';
  name: 'example' | 'commentary';
  isClosing: boolean;
  /** As it is written. */
  text: string;
}

const tag = /<(\/?)(examples?|commentary)(?:\s[^<>]*)?>/i;
const aroundTags = /(<\/?(?:examples?|commentary)(?:\s[^<>]*)?>)/i;

function readTag(text: string): Tag | undefined {
  const [whole, slash, name = ''] = tag.exec(text) ?? [];
  if (whole === undefined || whole.length < text.length) return undefined;
  const isExample = name.toLowerCase() !== 'commentary';
  return {
    type: 'tag',
    name: isExample ? 'example' : 'commentary',
    isClosing: slash === '/',
    text,
  };
}

/** The tags of examples and commentaries in a block, in order. */
export function tagsIn(node: FlowContent | PhrasingContent): Tag[] {
  if (node.type === 'paragraph') return node.children.flatMap(tagsIn);
  if (node.type !== 'html') return [];
  return node.value.split(aroundTags).flatMap((part) => readTag(part) ?? []);
}

/**
 * Cuts blocks into turns, tags and what is neither.
 *
 * @param withTags whether raw HTML is cut as well, for blocks of an `<example>`.
 */
export function cutPieces(content: readonly FlowContent[], withTags: boolean): Piece[] {
  return content.flatMap((node): Piece[] => {
    if (node.type === 'paragraph') return cutParagraph(node, withTags);
    if (node.type === 'html' && withTags) return cutHtml(node);
    return [{ type: 'block', node }];
  });
}

// Lines that are no turn go with what stands before them.
function cutParagraph(paragraph: Paragraph, withTags: boolean): Piece[] {
  const pieces: Piece[] = [];
  let open: PhrasingContent[] | undefined;
  const add = (before: PhrasingContent | undefined, content: readonly PhrasingContent[]): void => {
    if (open) open.push(...(before && open.length > 0 ? [before] : []), ...content);
    else if (content.length > 0) {
      open = [...content];
      pieces.push({ type: 'block', node: { type: 'paragraph', children: open } });
    }
  };
  const readLine = (before: PhrasingContent | undefined, line: PhrasingContent[]): void => {
    const turn = readTurn(line);
    if (turn === undefined) {
      add(before, line);
      return;
    }
    pieces.push({ type: 'turn', turn, isLiteral: false });
    open = turn.words;
  };
  for (const { before, content } of cutLines(paragraph)) {
    let line: PhrasingContent[] = [];
    for (const node of content) {
      const found = withTags && node.type === 'html' ? readTag(node.value) : undefined;
      if (found === undefined) {
        line.push(node);
        continue;
      }
      if (line.length > 0) readLine(before, line);
      pieces.push(found);
      line = [];
      open = undefined;
    }
    if (line.length > 0) readLine(before, line);
  }
  const isPlain = pieces.every(({ type }) => type === 'block');
  return isPlain ? [{ type: 'block', node: paragraph }] : pieces;
}

// Raw HTML is text that Markdown did not read: it stays as it is written, line by line.
function cutHtml({ value }: Html): Piece[] {
  return value.split(aroundTags).flatMap((part): Piece[] => {
    const found = readTag(part);
    if (found) return [found];
    const text = part.replace(/^\s*\n/, '').trimEnd();
    const pieces: Piece[] = [];
    const add = (line: string): void => {
      const last = pieces.at(-1);
      if (last?.type === 'turn') last.turn.words.push({ type: 'text', value: `\n${line}` });
      else if (last?.type === 'block' && last.node.type === 'paragraph')
        last.node.children.push({ type: 'text', value: `\n${line}` });
      else pieces.push({ type: 'block', node: literalBlock(line) });
    };
    for (const line of text.split('\n')) {
      const label = speakerLabel(line);
      if (label === undefined) {
        if (line.trim() !== '' || pieces.length > 0) add(line);
        continue;
      }
      const { side, isLetter, text } = label;
      const words = line.slice(text.length).trimStart();
      const turn: Turn = {
        side,
        isLetter,
        label: [{ type: 'text', value: text }],
        words: words === '' ? [] : [{ type: 'text', value: words }],
      };
      pieces.push({ type: 'turn', turn, isLiteral: true });
    }
    return pieces;
  });
}
