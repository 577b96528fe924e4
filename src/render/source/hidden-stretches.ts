import type { HiddenKind, HiddenText } from '../../agent/agent.ts';
import { nameCodePoint } from '../../agent/text/code-point-names.ts';
import { decodeHidden } from '../../agent/text/decode-hidden.ts';
import { findHiddenCharacters } from '../../agent/text/hidden-characters.ts';
import { findConstruct } from './construct-end.ts';

/** A stretch of a file that has to be marked to be seen. Ends count in UTF-16 units from 0. */
export interface HiddenStretch {
  start: number;
  end: number;
  /** Line on which it begins, from 1. */
  line: number;
  kind: HiddenKind;
  /** Name of the first code point (`U+200B ZERO WIDTH SPACE`), or of the construct (`HTML comment`). */
  name: string;
  /** What it says, decoded; empty for characters that say nothing by themselves. */
  text: string;
  /** How many characters it has that cannot be seen; 0 for a construct, which is written in plain text. */
  characters: number;
  /**
   * Whether a page would hide it from a reader. Not so for a byte order mark, nor for marks that a
   * script needs to look as it does.
   */
  isHidden: boolean;
}

const characterKinds = new Set<HiddenKind>([
  'zero-width',
  'bidi',
  'tag-characters',
  'control',
  'soft-hyphen',
  'variation-selector',
]);

// What has no shape, or would change how what follows is shown.
const shapeless = /[\p{Cc}--[\t\n\r]]|\r(?!\n)|[\p{Bidi_C}\u2028\u2029]|^\uFEFF/gv;

/**
 * Finds every stretch of a file that a reader of its source would not see, or not know for what it is,
 * in the order of the file. Two of them overlap only where one holds the other.
 *
 * @param source the file as it is, which places in `hidden` count in.
 * @param hidden what reading the file found; only constructs of it count, characters are found again,
 *   since those of a file with damage were found in what it was meant to be.
 */
export function findHiddenStretches(
  source: string,
  hidden: readonly HiddenText[],
): HiddenStretch[] {
  const characters = findCharacters(source);
  const lines = lineStarts(source);
  const constructs: HiddenStretch[] = [];
  for (const one of hidden) {
    if (characterKinds.has(one.kind)) continue;
    const place = (lines[one.line - 1] ?? 0) + one.column - 1;
    const { kind, name, text } = one;
    const { start, end } = findConstruct(source, one, place);
    constructs.push({ start, end, line: 0, kind, name, text, characters: 0, isHidden: true });
  }
  const all = [...constructs, ...characters].sort((a, b) => a.start - b.start || b.end - a.end);
  const open: HiddenStretch[] = [];
  let line = 1;
  for (const stretch of all) {
    while (line < lines.length && (lines[line] ?? 0) <= stretch.start) line += 1;
    stretch.line = line;
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= stretch.start) open.pop();
    stretch.end = Math.min(stretch.end, open.at(-1)?.end ?? stretch.end);
    open.push(stretch);
  }
  return all;
}

function findCharacters(source: string): HiddenStretch[] {
  const found: HiddenStretch[] = [];
  for (const run of findHiddenCharacters(source, Number.POSITIVE_INFINITY)) {
    const { kind, start, characters } = run;
    found.push({ ...stretchOf(kind, start, characters), text: decodeHidden(run), isHidden: true });
  }
  let next = 0;
  const others: HiddenStretch[] = [];
  for (const { 0: character, index } of source.matchAll(shapeless)) {
    while (next < found.length && (found[next]?.end ?? 0) <= index) next += 1;
    if ((found[next]?.start ?? Number.POSITIVE_INFINITY) <= index) continue;
    const kind = /\p{Bidi_C}/u.test(character) ? 'bidi' : 'control';
    others.push(stretchOf(character === '\uFEFF' ? 'zero-width' : kind, index, character));
  }
  return [...found, ...others];
}

function stretchOf(kind: HiddenKind, start: number, characters: string): HiddenStretch {
  return {
    start,
    end: start + characters.length,
    line: 0,
    kind,
    name: nameCodePoint(characters),
    text: '',
    characters: Array.from(characters).length,
    isHidden: false,
  };
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
    starts.push(at + 1);
  return starts;
}
