import type { Paragraph, PhrasingContent } from 'mdast';
import { plainText } from '../../agent/body/plain-text.ts';
import { type Side, sideOf, speakerLabel } from './speakers.ts';

/** A line that begins with who speaks. */
export interface Turn {
  side: Side;
  isLetter: boolean;
  label: PhrasingContent[];
  words: PhrasingContent[];
}

/** A line of a paragraph. */
export interface ParagraphLine {
  content: PhrasingContent[];
  /** What ended the line before it: a space in the page, or a break. */
  before: PhrasingContent | undefined;
}

/** Cuts a paragraph at its line breaks. */
export function cutLines({ children }: Pick<Paragraph, 'children'>): ParagraphLine[] {
  const lines: ParagraphLine[] = [{ content: [], before: undefined }];
  for (const node of children) {
    if (node.type === 'break') lines.push({ content: [], before: node });
    else if (node.type !== 'text' || !node.value.includes('\n')) lines.at(-1)?.content.push(node);
    else {
      for (const [index, value] of node.value.split('\n').entries()) {
        if (index > 0) lines.push({ content: [], before: { type: 'text', value: '\n' } });
        if (value !== '') lines.at(-1)?.content.push({ type: 'text', value });
      }
    }
  }
  return lines;
}

/** Reads a line as a turn: `User: …`, `**User:** …`, `**User**: …`, `*User: …*`. */
export function readTurn(line: readonly PhrasingContent[]): Turn | undefined {
  const [first, ...others] = line;
  if (first?.type === 'text') {
    const found = speakerLabel(first.value);
    if (found) {
      const label = [textNode(found.text)];
      const words = [...textBehind(first.value, found.text), ...others];
      return { side: found.side, isLetter: found.isLetter, label, words };
    }
    // An emoji may stand before the name.
    const isSign = /^[^\p{L}\p{N}]{1,8}$/u.test(first.value);
    const turn = isSign && others[0]?.type === 'strong' ? readTurn(others) : undefined;
    return turn && { ...turn, label: [first, ...turn.label] };
  }
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return undefined;
  const written = plainText(first);
  const found = speakerLabel(written);
  if (found) {
    const { side, isLetter, text } = found;
    if (text.trim() === written.trim()) return { side, isLetter, label: [first], words: others };
    const [inner, ...more] = first.children;
    if (inner?.type !== 'text' || !inner.value.startsWith(text)) return undefined;
    const label: PhrasingContent[] = [{ ...first, children: [textNode(text)] }];
    const behind = { ...first, children: [...textBehind(inner.value, text), ...more] };
    return { side, isLetter, label, words: [behind, ...others] };
  }
  const side = sideOf(written);
  const [next, ...rest] = others;
  const colon = next?.type === 'text' ? /^\s?[:：]/.exec(next.value)?.[0] : undefined;
  if (side === undefined || next?.type !== 'text' || colon === undefined) return undefined;
  const words = [...textBehind(next.value, colon), ...rest];
  return { side, isLetter: written.trim().length === 1, label: [first, textNode(colon)], words };
}

function textBehind(value: string, label: string): PhrasingContent[] {
  const rest = value.slice(label.length).trimStart();
  return rest === '' ? [] : [textNode(rest)];
}

function textNode(value: string): PhrasingContent {
  return { type: 'text', value };
}
