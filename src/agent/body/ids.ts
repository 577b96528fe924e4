/**
 * Makes a function that turns headings into `id` values: lower case, words joined by hyphens, letters
 * of every script kept, each value given once only.
 */
export function uniqueIds(): (text: string) => string {
  const used = new Set<string>();
  return (text) => {
    const words = text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\u0300-\u036F]/g, '')
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '');
    // The page's own elements have ids that begin with `ui-`.
    const base = words === '' ? 'section' : words.replace(/^ui-/, 'ui');
    let id = base;
    for (let number = 2; used.has(id); number += 1) id = `${base}-${number}`;
    used.add(id);
    return id;
  };
}
