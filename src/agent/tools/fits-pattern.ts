/**
 * Whether a name fits a pattern of OpenCode, which may hold `*` and `?`; one that ends in ` *` fits what
 * stands before that as well. Takes time in proportion to both: as an expression, many stars would take
 * forever. Source: OpenCode documentation, “Permissions”.
 */
export function fitsPattern(pattern: string, name: string): boolean {
  return fits(pattern, name) || (pattern.endsWith(' *') && fits(pattern.slice(0, -2), name));
}

function fits(pattern: string, name: string): boolean {
  // How much of the name the pattern may have gone through.
  let reached = [0];
  for (const character of pattern) {
    const [least = name.length + 1] = reached;
    reached =
      character === '*'
        ? Array.from({ length: name.length + 1 - least }, (_, more) => least + more)
        : reached
            .filter((at) => at < name.length && (character === '?' || name[at] === character))
            .map((at) => at + 1);
  }
  return reached.includes(name.length);
}
