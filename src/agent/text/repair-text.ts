import type { Place } from '../../diagnostics/diagnostic.ts';
import { placeFinder } from '../place.ts';
import { type CodePage, isoOnly, macRoman, western } from './code-pages.ts';
import { type DamagedSequence, findSequences } from './damaged-sequences.ts';

/** A text with the damage of one wrong reading undone. */
export interface Repair {
  text: string;
  /** Name of the encoding in which UTF-8 was read. */
  encoding: 'Mac OS Roman' | 'Windows-1252' | 'ISO-8859-1';
  /** Where the damage begins, in UTF-16 units from the beginning of the damaged text. */
  start: number;
  /** How many characters were put right. */
  count: number;
  /** The place in the damaged text for one in the text that was put right. */
  placeBefore: (place: Place) => Place;
}

// Two characters from where those of both code pages are: found many times faster than the sequences.
const blocks = /[\x80-\u03FF\u2000-\u24FF\u25CA\uF8FF\uFB01\uFB02]{2}/;

/**
 * Undoes the reading of UTF-8 bytes in another encoding (`donn√©es` for `données`), where it is certain:
 * in all of the text or in a part of it. Line breaks stay where they are.
 *
 * @param distinct how many different damaged characters it takes to believe in damage.
 * @returns undefined where the text was not damaged in this way.
 */
export function repairText(text: string, distinct: number): Repair | undefined {
  if (!blocks.test(text)) return undefined;
  const mac = findDamage(text, macRoman, distinct);
  const windows = findDamage(text, western, distinct);
  const isMac = length(mac) > length(windows);
  const damage = isMac ? mac : windows;
  const [first] = damage;
  if (first === undefined) return undefined;
  const isIso = damage.some(({ damaged }) => Array.from(damaged).some((one) => isoOnly.has(one)));
  return {
    text: replaceAll(text, 0, damage, ({ right }) => right),
    encoding: isMac ? 'Mac OS Roman' : isIso ? 'ISO-8859-1' : 'Windows-1252',
    start: first.start,
    count: damage.length,
    placeBefore: placesBefore(text, damage),
  };
}

// Only the columns after a character that was put right differ, and only on its own line.
function placesBefore(text: string, damage: readonly DamagedSequence[]): (place: Place) => Place {
  const find = placeFinder(text);
  const longer = damage.map(({ start, damaged, right }) => {
    return { ...find(start), by: damaged.length - right.length };
  });
  const lines = Map.groupBy(longer, ({ line }) => line);
  return ({ line, column }) => {
    let before = column;
    for (const each of lines.get(line) ?? []) if (each.column < before) before += each.by;
    return { line, column: before };
  };
}

function length(damage: readonly DamagedSequence[]): number {
  return damage.reduce((sum, { damaged }) => sum + damaged.length, 0);
}

// Sequences that also occur in undamaged text are put right only where two others of a text tell of
// damage, or the text around them or all of it is damaged, so that what is right stays as it is.
function findDamage(text: string, page: CodePage, distinct: number): DamagedSequence[] {
  const all = findSequences(text, page);
  if (!all.some(({ telling }) => telling)) return [];
  const groups = byLine(text, all).filter((group) => !isExample(group));
  const sequences = groups.flatMap((group) => group.sequences);
  const told = new Set(sequences.filter(({ telling }) => telling).map(({ right }) => right));
  const scripts = new Set(Array.from(told, block));
  const isWhole = sequences.length === all.length && isCovered(text, 0, sequences);
  const damage = groups.flatMap((group) => {
    const isDamaged =
      told.size > 1 ||
      (group.sequences.some(({ telling }) => telling) &&
        isCovered(group.line, group.start, group.sequences));
    return group.sequences.filter(
      ({ telling, right }) => telling || isWhole || (isDamaged && scripts.has(block(right))),
    );
  });
  const found = new Set(damage.map(({ damaged }) => damaged));
  return scripts.size > 0 && found.size >= distinct ? damage : [];
}

interface LineGroup {
  line: string;
  start: number;
  sequences: DamagedSequence[];
}

function byLine(text: string, sequences: readonly DamagedSequence[]): LineGroup[] {
  const groups: LineGroup[] = [];
  for (const sequence of sequences) {
    const group = groups.at(-1);
    if (group !== undefined && sequence.start < group.start + group.line.length) {
      group.sequences.push(sequence);
      continue;
    }
    const start = text.lastIndexOf('\n', sequence.start) + 1;
    const end = text.indexOf('\n', sequence.start);
    const line = text.slice(start, end < 0 ? undefined : end);
    groups.push({ line, start, sequences: [sequence] });
  }
  return groups;
}

// A line that gives both readings of its words speaks of damage. NUL, which no text holds, marks words
// that were put right.
function isExample({ line, start, sequences }: LineGroup): boolean {
  if (!sequences.every(({ right }) => /\p{L}/u.test(right))) return false;
  const others = new Set(replaceAll(line, start, sequences, () => ' ').match(/[\p{L}\p{M}]+/gu));
  const repaired = replaceAll(line, start, sequences, ({ right }) => `\0${right}`);
  return (repaired.match(/[\p{L}\p{M}\0]+/gu) ?? [])
    .filter((word) => word.includes('\0'))
    .every((word) => others.has(word.replaceAll('\0', '')));
}

function isCovered(text: string, start: number, sequences: readonly DamagedSequence[]): boolean {
  return !/[^\0-\x7F]/.test(replaceAll(text, start, sequences, () => ''));
}

function replaceAll(
  text: string,
  start: number,
  sequences: readonly DamagedSequence[],
  replacement: (sequence: DamagedSequence) => string,
): string {
  const parts: string[] = [];
  let end = 0;
  for (const sequence of sequences) {
    parts.push(text.slice(end, sequence.start - start), replacement(sequence));
    end = sequence.end - start;
  }
  return parts.join('') + text.slice(end);
}

// Letters of one script share a block of 128 code points, or a few.
function block(character: string): number {
  return (character.codePointAt(0) ?? 0) >> 7;
}
