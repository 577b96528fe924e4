/** The addresses that a style sheet, or a value of CSS, loads or names: of `url()` and `@import`. */
export function addressesInCss(css: string): string[] {
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const found = rules.matchAll(
    /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)|@import\s*(?:"([^"]*)"|'([^']*)')/gi,
  );
  return [...found].map(([, ...groups]) => groups.find((group) => group !== undefined) ?? '');
}
