import { withoutMarks } from '../text/without-marks.ts';

/**
 * Makes a function that turns headings into `id` values: lower case, words joined by hyphens, letters
 * of every script kept, each value given once only.
 */
export function uniqueIds(): (text: string) => string {
  const used = new Set<string>();
  const lastNumber = new Map<string, number>();
  return (text) => {
    const lower = text.toLowerCase();
    const words = (/^[ -~]*$/.test(lower) ? lower : withoutMarks(lower))
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '');
    // The page's own elements have ids that begin with `ui-`.
    const base = words === '' ? 'section' : words.replace(/^ui-/, 'ui');
    let id = base;
    // Counting goes on from the last number, so that thousands of equal headings take no time.
    for (let number = lastNumber.get(base) ?? 1; used.has(id); ) {
      number += 1;
      lastNumber.set(base, number);
      id = `${base}-${number}`;
    }
    used.add(id);
    return id;
  };
}
