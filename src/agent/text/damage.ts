import type { Finding, Place } from '../../diagnostics/diagnostic.ts';
import { placeFinder } from '../place.ts';
import { findLost } from './lost.ts';
import { type Repair, repairText } from './repair-text.ts';

/** What a wrong encoding did to a text. */
export interface Damage {
  /** The text with the damage undone; undefined where there is none that can be. */
  repaired: string | undefined;
  findings: Finding[];
  /** The place in the text for one in the repaired text. */
  inSource: (place: Place) => Place;
}

/** How many characters of an example are shown. */
const longestExample = 40;

/**
 * Finds what a wrong encoding did to a text: `text-damaged` where it can be undone, `text-lost` where it
 * cannot. Line breaks of the repaired text stand where those of `text` do.
 */
export function findDamage(text: string): Damage {
  const repairs = repairRounds(text);
  const [first] = repairs;
  const repaired = repairs.at(-1)?.text;
  const inSource = (place: Place): Place =>
    repairs.reduceRight((before, { placeBefore }) => placeBefore(before), place);
  const lost = findLost(repaired ?? text).map((finding) => {
    return { ...finding, place: inSource(finding.place) };
  });
  if (first === undefined || repaired === undefined) return { repaired, findings: lost, inSource };
  const index = first.start;
  const start = wordStart(text, index);
  const how = repairs.map(({ encoding }) => encoding).join(', then as ');
  const example = `“${wordAt(text, start, index)}” should be “${wordAt(repaired, start, index)}”`;
  const detail = `UTF-8 as ${how}, in ${first.count} places; ${example}.`;
  const damaged: Finding = { code: 'text-damaged', place: placeFinder(text)(index), detail };
  return { repaired, findings: [damaged, ...lost], inSource };
}

// Text that speaks of such damage shows it on purpose.
function repairRounds(text: string): Repair[] {
  const first = repairText(text, 2);
  if (first === undefined || /mojibake|文字化け|кракозябр/i.test(text)) return [];
  const second = repairText(first.text, 1);
  return second === undefined ? [first] : [first, second];
}

// Only characters outside ASCII differ, so words end at the same ones in both texts.
function wordAt(text: string, start: number, index: number): string {
  const end = text.slice(index, index + longestExample).search(/[\0-/:-@[-`{-\x7F]/);
  return text.slice(start, end < 0 ? index + longestExample : index + end);
}

function wordStart(text: string, index: number): number {
  const before = text.slice(Math.max(0, index - longestExample), index);
  return index - (/[^\0-/:-@[-`{-\x7F]*$/.exec(before)?.[0].length ?? 0);
}
