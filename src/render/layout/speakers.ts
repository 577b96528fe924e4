import speakers from './speakers.json' with { type: 'json' };

/** Whose words a turn holds; `either` is a pronoun that means one of two. */
export type Side = 'user' | 'assistant' | 'either' | 'context';

/** The beginning of a line that names who speaks, such as `User: ` or `Agent (as coach):`. */
export interface SpeakerLabel {
  side: Side;
  /** The label as it is written, colon included. */
  text: string;
  /** Whether it is one letter, which says little by itself. */
  isLetter: boolean;
}

const sides = new Map<string, Side>();
for (const side of ['user', 'assistant', 'either', 'context'] as const) {
  for (const name of Object.values(speakers[side]).flat()) sides.set(name.toLowerCase(), side);
}

// Behind the colon there is space or a quotation, or it is `user:password`.
const label =
  /^[^\p{L}\p{N}\p{P}]{0,8}(\p{L}[\p{L}·' ]{0,24}?)\s?(?:\([^()\n]{1,40}\)|（[^（）\n]{1,40}）)?\s?(?::(?=$|[\s"'“«「『*(])|：)/u;

/** The side that a name stands for, in whatever language; undefined where it is no speaker. */
export function sideOf(name: string): Side | undefined {
  const plain = name.replace(/[\s:：]+$|^[^\p{L}]+/gu, '').replace(/\s?[(（][^()（）]*[)）]$/u, '');
  return sides.get(plain.toLowerCase());
}

/** The label at the beginning of a text; undefined where it names no speaker. */
export function speakerLabel(text: string): SpeakerLabel | undefined {
  const [written, name = ''] = label.exec(text) ?? [];
  const side = sides.get(name.toLowerCase());
  if (written === undefined || side === undefined) return undefined;
  return { side, text: written, isLetter: name.length === 1 };
}
