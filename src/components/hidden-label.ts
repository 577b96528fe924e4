import { printable } from '../diagnostics/printable.ts';
import { shorten } from '../diagnostics/shorten.ts';
import type { Messages } from '../i18n/messages.ts';
import { fill } from '../i18n/words.ts';
import type { HiddenStretch } from '../render/source/hidden-stretches.ts';

const longestText = 300;

/**
 * What a hidden stretch is, in the interface's language. Unicode's names of characters are the same in
 * all of them.
 */
export function hiddenName(
  { name, characters }: HiddenStretch,
  { names, andOthers }: Messages['source'],
): string {
  if (characters > 1) return fill(andOthers, { name, n: characters - 1 });
  const element = /^hidden <(.+)>$/.exec(name)?.[1];
  if (element !== undefined) return fill(names['hidden element'], { element });
  return new Map<string, string>(Object.entries(names)).get(name) ?? name;
}

/** What a hidden stretch says, on one line and without anything that has no shape. */
export function hiddenSaying({ text }: HiddenStretch): string {
  return shorten(printable(text.replace(/\s+/g, ' ')), longestText);
}

/** What is written at a hidden stretch: what it is, and what hidden characters say. */
export function hiddenLabel(stretch: HiddenStretch, source: Messages['source']): string {
  const name = `${signOf(stretch)}${hiddenName(stretch, source)}`;
  // What a construct says can be read in it.
  const text = stretch.characters > 0 ? hiddenSaying(stretch) : '';
  return text === '' ? name : fill(source.saying, { name, text });
}

// The pictures of control characters (U+2400 to U+2421) follow their order.
function signOf({ kind, name }: HiddenStretch): string {
  if (kind !== 'control') return '';
  const code = Number.parseInt(name.slice('U+'.length), 16);
  if (code === 0x7f) return '\u2421 ';
  return code < 0x20 ? `${String.fromCodePoint(0x2400 + code)} ` : '';
}
