import type { Finding } from '../../diagnostics/diagnostic.ts';
import { printable } from '../../diagnostics/printable.ts';
import { placeFinder } from '../place.ts';

/** A stretch of a text, in UTF-16 units from 0. */
export interface Span {
  start: number;
  end: number;
}

// In UTF-16 an emoji is U+D83C to U+D83E before U+DC00 to U+DFFF. Where only the low bytes were kept,
// `<`, `=` or `>` stands before a control or a character of Latin-1: `=Ë` for 📋.
const anyLowByte = /[<=>][\x7F-\xFF]|[\p{Cc}--[\t\n\r]]/v;
const heading = /^(#{1,6}[ \t]+)[<=>][[\p{Cc}\xA0-\xFF]--[\t\n\r]]/v.source;
const line = /^((?:#{1,6}|[\-*+]|\d{1,3}[.\)])?[ \t]*)[<=>]?[\p{Cc}--[\t\n\r]]/v.source;
const lowBytes = new RegExp(`(?:${heading}|${line})[\\p{Cc}--[\\t\\n\\r]]?(?=\\s|$)`, 'gmv');
// What is left where a later tool dropped the control.
const bareHeading = /^(#{1,6}[ \t]+)[<=>](?=\s|$)/gm;

/** Finds emoji of which a wrong conversion left one byte of each half. */
export function findLostEmoji(text: string): Span[] {
  if (!anyLowByte.test(text)) return [];
  const spans = spansOf(text, lowBytes);
  return spans.length === 0 ? [] : [...spans, ...spansOf(text, bareHeading)].sort(byStart);
}

/** `text-lost` for what no repair brings back: one for emoji, one for replaced characters. */
export function findLost(text: string): Finding[] {
  const emoji = findLostEmoji(text);
  const replaced = findReplaced(text);
  return [
    ...report(text, emoji, (count, mark) => `${count} emoji, of which ${mark} is left`),
    ...report(
      text,
      replaced,
      (count, mark) => `${mark} stands for them, in ${count} place${count > 1 ? 's' : ''}`,
    ),
  ];
}

// Text about replaced characters, and one between quotation marks, shows them on purpose.
function findReplaced(text: string): Span[] {
  if (!text.includes('\uFFFD') || /U\+FFFD|replacement character/i.test(text)) return [];
  return spansOf(text, /\uFFFD+/g).filter(
    ({ start, end }) =>
      !/^[`'"/“‘«(]\uFFFD[`'"/”’»)]$/.test(text.slice(Math.max(0, start - 1), end + 1)),
  );
}

// The mark begins after what a group holds.
function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: whole, 1: one, 2: two, index }) => ({
    start: index + (one ?? two ?? '').length,
    end: index + whole.length,
  }));
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

const mostLines = 10;

function report(
  text: string,
  spans: readonly Span[],
  describe: (count: number, mark: string) => string,
): Finding[] {
  const find = placeFinder(text);
  const places = spans.map(({ start }) => find(start));
  const [first] = spans;
  const [place] = places;
  if (first === undefined || place === undefined) return [];
  const lines = [...new Set(places.map(({ line }) => line))];
  const more = lines.length > mostLines ? ` and ${lines.length - mostLines} more` : '';
  const where = `line${lines.length > 1 ? 's' : ''} ${lines.slice(0, mostLines).join(', ')}${more}`;
  const mark = `“${printable(text.slice(first.start, first.end))}”`;
  return [{ code: 'text-lost', place, detail: `${describe(spans.length, mark)}; ${where}.` }];
}
