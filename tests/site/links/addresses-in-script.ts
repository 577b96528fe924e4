/** The modules that a bundled script imports by a relative address. */
export function addressesInScript(script: string): string[] {
  const found = script.matchAll(/\b(?:from|import)\s*\(?\s*(["'`])(\.{1,2}\/[^"'`$]+)\1/g);
  return [...found].map(([, , address = '']) => address);
}
