import { withoutMarks } from '../text/without-marks.ts';
import words from './heading-words.json' with { type: 'json' };

const ascii = /^[\0-\x7F]*$/;
// Keycaps and “ℹ” would leave a digit or a letter behind.
const pictographs = /\p{Extended_Pictographic}|[\d#*]\uFE0F?\u20E3/gu;
const shortcodes = /:[a-z0-9_+-]+:/g;
const numbering = /^(?:\d[\d.]*|[ivx]+[.)]|[a-zа-я][.)]|[一二三四五六七八九十]+[、.])/u;
// Chinese, Japanese and Korean are spaced as each author likes.
const gap =
  /([\p{sc=Han}\p{sc=Kana}\p{sc=Hira}\p{sc=Hang}ー]) (?=[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}\p{sc=Hang}])/gu;

const conjunctions = new Set(Object.values(words.conjunctions).flat());
const leading = new RegExp(
  `^(?:${Object.values(words.determiners)
    .flat()
    .map((word) => (/^[\p{sc=Latn}\p{sc=Cyrl}]/u.test(word) ? `${strip(word)} ` : word))
    .join('|')})+(?=.)`,
  'u',
);

/**
 * A heading without what differs between two spellings of the same thing: case, accents, emoji,
 * numbers before and behind, articles, possessives and conjunctions.
 */
export function foldHeading(heading: string): string {
  const line = strip(heading)
    .replace(shortcodes, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '');
  const unnumbered = line.replace(numbering, '');
  const text = (/\p{L}/u.test(unnumbered) ? unnumbered : line)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !conjunctions.has(word))
    .join(' ')
    .replace(/ \d+$/, '');
  return (ascii.test(text) ? text : text.replace(gap, '$1')).replace(leading, '').trim();
}

function strip(text: string): string {
  const lower = text.toLowerCase();
  if (ascii.test(lower)) return lower;
  return withoutMarks(lower.replace(pictographs, ' ')).replaceAll('ß', 'ss').replaceAll('œ', 'oe');
}
