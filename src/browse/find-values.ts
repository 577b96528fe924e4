import type { FacetValue } from './facet.ts';

/** A text in lower case and without diacritics, so that `requetes` finds `Requêtes`. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/**
 * The values in whose labels every word of a text begins a word, or else stands somewhere; those that
 * begin with the text first, then as they are sorted.
 *
 * @param most how many are given at most.
 */
export function findValues<Value extends Pick<FacetValue, 'label'>>(
  values: readonly Value[],
  text: string,
  most: number,
): Value[] {
  const words = foldText(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const ranked: [Value[], Value[], Value[]] = [[], [], []];
  for (const value of values) {
    const label = foldText(value.label);
    if (!words.every((word) => label.includes(word))) continue;
    const begins = words.every((word) => beginsWord(label, word));
    ranked[label.startsWith(words.join(' ')) ? 0 : begins ? 1 : 2].push(value);
  }
  return ranked.flat().slice(0, most);
}

function beginsWord(label: string, word: string): boolean {
  for (let at = label.indexOf(word); at >= 0; at = label.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(label.charAt(at - 1))) return true;
  }
  return false;
}
