import stringWidth from 'string-width';
import type { Place } from './diagnostic.ts';
import { printable } from './printable.ts';

const linesAround = 2;
/** Widest stretch of a line that is shown, and how much of it stands before the column, in cells. */
const widest = 100;
const before = 60;
const graphemes = new Intl.Segmenter();

/** A grapheme as a terminal shows it. */
interface Cell {
  text: string;
  width: number;
}

/**
 * The lines around a place, with a caret under its column. Long lines are cut around the column, and
 * what has no shape is made visible.
 *
 * @param lines all lines of the file, without their line feeds.
 * @returns lines to print; none if the place is not in the file.
 */
export function codeFrame(lines: readonly string[], { line, column }: Place): string[] {
  if (line > lines.length) return [];
  const first = Math.max(1, line - linesAround);
  const last = Math.min(lines.length, line + linesAround);
  const gutter = String(last).length;
  const frame: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const here = number === line;
    const { text, caret } = stretch(lines[number - 1] ?? '', here ? column : 1);
    frame.push(`${here ? '>' : ' '} ${String(number).padStart(gutter)} | ${text}`.trimEnd());
    if (here) frame.push(`  ${' '.repeat(gutter)} | ${' '.repeat(caret)}^`);
  }
  return frame;
}

function stretch(line: string, column: number): { text: string; caret: number } {
  const whole = line.endsWith('\r') ? line.slice(0, -1) : line;
  const index = Math.min(column - 1, whole.length);
  // A grapheme is rarely longer than this, and a line may be the whole file.
  const start = Math.max(0, index - 4 * before);
  const left = fitting([...cells(whole.slice(start, index))].reverse(), before);
  const right = fitting(cells(whole.slice(index, index + 4 * widest)), widest - left.width);
  const cutLeft = start > 0 || left.cut ? '…' : '';
  const cutRight = index + 4 * widest < whole.length || right.cut ? '…' : '';
  const text = [...left.shown.reverse(), ...right.shown].join('');
  return { text: `${cutLeft}${text}${cutRight}`, caret: cutLeft.length + left.width };
}

function* cells(text: string): Generator<Cell> {
  // Most lines are plain, and finding graphemes costs more than all else here.
  if (/^[ -~]*$/.test(text)) {
    for (const character of text) yield { text: character, width: 1 };
    return;
  }
  for (const { segment } of graphemes.segment(text)) {
    const shown = segment === '\t' ? '  ' : printable(segment);
    yield { text: shown, width: stringWidth(shown) };
  }
}

function fitting(all: Iterable<Cell>, room: number) {
  const shown: string[] = [];
  let width = 0;
  for (const cell of all) {
    if (width + cell.width > room) return { shown, width, cut: true };
    shown.push(cell.text);
    width += cell.width;
  }
  return { shown, width, cut: false };
}
