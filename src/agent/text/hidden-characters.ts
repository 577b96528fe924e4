import type { HiddenKind } from '../agent.ts';
import { findLostEmoji } from './lost.ts';

/** A run of characters of one kind that no page shows. */
export interface HiddenRun {
  kind: HiddenKind;
  /** Where it begins, in UTF-16 units from 0. */
  start: number;
  characters: string;
}

const control = /[\p{Cc}--[\t\n\r]]/v;
// The property Default_Ignorable_Code_Point in units of UTF-16, which is found ten times as fast. The
// selector of an emoji is left to the slower search.
const ignorable =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: marks are looked for by themselves.
  /[\xAD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0E\uFEFF\uFFA0\uFFF0-\uFFFB\uD82F\uD834\uDB40-\uDB43]/;
const loneSelector = /(?<!\p{Emoji})\uFE0F/u;

// Every emoji has one of the first three forms (https://unicode.org/reports/tr51/#EBNF_and_Regex). The
// property RGI_Emoji would tell, but is a thousand times slower to look for.
const joined = /[\p{Emoji}--\p{ASCII}](?:[\uFE0E\uFE0F]|\p{EMod})?/v.source;
// Scripts that join letters, or break lines where there is no space.
const joining =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Nkoo}\p{scx=Mong}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/v
    .source;

// What needs invisible characters to look as it does.
const visible = [
  /\p{RGI_Emoji_Tag_Sequence}/v.source,
  `${joined}(?:\\u200D${joined})*`,
  /[#*0-9][\uFE0E\uFE0F]\u20E3?/v.source,
  // Variants of symbols, ideographs and Mongolian letters.
  /[\p{S}--\p{ASCII}][\uFE00\uFE0E\uFE0F]/v.source,
  /\p{Ideo}[\uFE00-\uFE02\u{E0100}-\u{E01EF}]/v.source,
  /\p{scx=Mong}[\u180B-\u180F]/v.source,
  `${joining}[\\u200B-\\u200D](?![\\u200B-\\u200D])`,
].join('|');
const hidden = /[[\p{Cc}\p{DI}\uFFF9-\uFFFB]--[\t\n\r]]+/v.source;
const runs = new RegExp(`${visible}|(${hidden})`, 'gv');

/**
 * Finds characters that have no shape, in the order of the text. Emoji, scripts that need joiners, and a
 * byte order mark at the beginning are not among them.
 *
 * @param limit how many runs are searched for at most.
 */
export function findHiddenCharacters(text: string, limit: number): HiddenRun[] {
  if (![control, ignorable, loneSelector].some((pattern) => pattern.test(text))) return [];
  const lost = findLostEmoji(text);
  const found: HiddenRun[] = [];
  for (const { 1: run, index } of text.matchAll(runs)) {
    if (run === undefined) continue;
    for (const part of byKind(run, index)) {
      if (part.start === 0 && part.characters === '\uFEFF') continue;
      while (lost[0] !== undefined && lost[0].end <= part.start) lost.shift();
      if (lost[0] !== undefined && lost[0].start <= part.start) continue;
      if (!isNeeded(text, part)) found.push(part);
    }
    if (found.length >= limit) break;
  }
  return found;
}

function byKind(run: string, index: number): HiddenRun[] {
  const parts: HiddenRun[] = [];
  let start = index;
  for (const character of run) {
    const kind = kindOf(character);
    const last = parts.at(-1);
    if (last?.kind === kind) last.characters += character;
    else parts.push({ kind, start, characters: character });
    start += character.length;
  }
  return parts;
}

function kindOf(character: string): HiddenKind {
  if (character === '\xAD') return 'soft-hyphen';
  if (/\p{Cc}/u.test(character)) return 'control';
  if (/\p{Bidi_C}/u.test(character)) return 'bidi';
  if (/\p{VS}/u.test(character)) return 'variation-selector';
  if (/[\u{E0000}-\u{E007F}]/u.test(character)) return 'tag-characters';
  return 'zero-width';
}

// Marks order words where a script that runs from right to left is near.
function isNeeded(text: string, { start, characters }: HiddenRun): boolean {
  if (!/^[\u061C\u200E\u200F]+$/.test(characters)) return false;
  const near = text.slice(Math.max(0, start - 100), start + characters.length + 100);
  return /[\p{scx=Arab}\p{scx=Hebr}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}]/u.test(
    near.replace(/[\u061C\u200E\u200F]/g, ''),
  );
}
